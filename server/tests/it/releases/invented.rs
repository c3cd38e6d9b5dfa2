//! Invented schools, each with a finished round whose team contributes, written past the server.

use std::path::Path;

use scan::questionnaire::{Extent, Placed, Questionnaire};
use scan::yaml::ReadOptions;
use scan_server::lists;
use scan_server::store::{Opening, Store};
use sqlx::{AnyConnection, AssertSqlSafe, Connection, Executor};

use crate::db;
use crate::service_database::url_of;

/// Symbols that names and codes have.
const SYMBOLS: [char; 8] = ['2', '3', '4', '5', '6', '7', '8', '9'];

/// A school with one team and one round.
#[derive(Clone, Debug)]
pub struct School {
    pub number: u32,
    pub name: String,
    pub team: String,
    pub brin: Option<String>,
    pub board: Option<String>,
    pub province: &'static str,
    pub partnership: Option<String>,
    pub finished_on: String,
    /// 1 when the team contributes.
    pub contributes: i64,
    /// Roles of those who answered.
    pub people: Vec<&'static str>,
}

impl School {
    /// The school with this number: always the same.
    pub fn new(number: u32) -> Self {
        let docents = usize::try_from(6 + number % 4).unwrap();
        let mut people = vec!["docent"; docents];
        people.extend(["mentor"; 4]);
        people.push("zorgcoordinator");
        Self {
            number,
            name: format!("Voorbeeldschool {number}"),
            team: format!("team {number}"),
            brin: None,
            board: Some(format!("Stichting Voorbeeld {}", number % 7)),
            province: ["zeeland", "utrecht"][usize::try_from(number % 2).unwrap()],
            partnership: Some("VO3001".to_owned()),
            finished_on: format!("2026-0{}-15", 1 + number % 6),
            contributes: 1,
            people,
        }
    }

    /// So many, counted from 1.
    pub fn several(count: u32) -> Vec<Self> {
        (1..=count).map(Self::new).collect()
    }

    /// The name of its round in addresses.
    pub fn round(&self) -> String {
        spelled(self.number, 12)
    }
}

/// A number in symbols of names.
fn spelled(number: u32, length: usize) -> String {
    let digits = format!("{number:0length$o}");
    let symbol = |digit: char| SYMBOLS[usize::try_from(digit.to_digit(8).unwrap()).unwrap()];
    digits.chars().map(symbol).collect()
}

/// Like chance, and always the same.
fn chance(parts: [u32; 4]) -> i64 {
    let bytes: Vec<u8> = parts.iter().flat_map(|part| part.to_le_bytes()).collect();
    let hash = blake3::hash(&bytes);
    i64::from(u16::from_le_bytes([hash.as_bytes()[0], hash.as_bytes()[1]]))
}

/// The short scan of the shipped list for vo.
pub fn list() -> Questionnaire {
    let library = lists::shipped().read(&ReadOptions::default()).unwrap();
    let mut all = library.questionnaires.iter();
    let vo = all.find(|list| list.id.as_str() == "vo").unwrap();
    vo.for_extent(Extent::Short)
}

/// Makes a database, unless it is there, and puts the schools in, in this order.
pub async fn fill(data: &Path, schools: &[School]) {
    let opening = Opening {
        database: url_of(data),
        ..Opening::of(data)
    };
    let store = Store::open_with(opening).await;
    store.unwrap().close().await;
    let list = list();
    let body = serde_json::to_string(&list).unwrap();
    let mut connection = db::writing(data).await;
    let mut transaction = connection.begin().await.unwrap();
    sqlx::query("INSERT INTO lists (digest, body) VALUES ($1, $2) ON CONFLICT DO NOTHING")
        .bind(&blake3::hash(body.as_bytes()).as_bytes()[..])
        .bind(&body)
        .execute(&mut *transaction)
        .await
        .unwrap();
    for school in schools {
        let round = add(&mut transaction, school).await;
        for (place, role) in (0..).zip(&school.people) {
            answer(&mut transaction, &list, (school, round), (place, role)).await;
        }
    }
    transaction.commit().await.unwrap();
    connection.close().await.unwrap();
}

async fn add(connection: &mut AnyConnection, school: &School) -> i64 {
    let key = blake3::hash(school.round().as_bytes());
    let team: i64 = sqlx::query_scalar(
        "INSERT INTO teams (idempotency_key, sector, school, brin, partnership, province, size,
         name, key_hash, created_on, board)
         VALUES ($1, 'vo', $2, $3, $4, $5, 'small', $6, $7, '2026-01-01', $8) RETURNING id",
    )
    .bind(key.to_hex().to_string())
    .bind(&school.name)
    .bind(&school.brin)
    .bind(&school.partnership)
    .bind(school.province)
    .bind(&school.team)
    .bind(&key.as_bytes()[..])
    .bind(&school.board)
    .fetch_one(&mut *connection)
    .await
    .unwrap();
    sqlx::query_scalar(
        "INSERT INTO rounds (name, team_id, number, list_id, extent, anonymity, phase, code,
         code_until, code_locked, opened_on, closed_on, finished_on, contributes)
         VALUES ($1, $2, 1, (SELECT MAX(id) FROM lists), 'kort', 'anoniem', 'frozen', $3, 0, 0,
         '2026-01-01', $4, $4, $5) RETURNING id",
    )
    .bind(school.round())
    .bind(team)
    .bind(spelled(school.number, 10))
    .bind(&school.finished_on)
    .bind(school.contributes)
    .fetch_one(&mut *connection)
    .await
    .unwrap()
}

async fn answer(
    connection: &mut AnyConnection,
    list: &Questionnaire,
    (school, round): (&School, i64),
    (person, role): (u32, &str),
) {
    let respondent: i64 = sqlx::query_scalar(
        "INSERT INTO respondents (round_id, idempotency_key, role, finished)
         VALUES ($1, $2, $3, 1) RETURNING id",
    )
    .bind(round)
    .bind(format!("{round}-{person}"))
    .bind(role)
    .fetch_one(&mut *connection)
    .await
    .unwrap();
    let row = |placed: Placed<'_>| {
        let item = u32::from(placed.number);
        let chance = |what| chance([school.number, person, item, what]);
        let levels = i64::from(list.scale_of(placed.item).len());
        let choice = match chance(0) % 20 {
            0 => "-1".to_owned(),
            1 | 2 => "0".to_owned(),
            3 => "NULL".to_owned(),
            _ => (1 + chance(1) % levels).to_string(),
        };
        let priority = match chance(2) % 4 {
            3 => "NULL".to_owned(),
            priority => priority.to_string(),
        };
        format!("({respondent}, {item}, {choice}, {priority}, 1, 1)")
    };
    let rows: Vec<String> = list.items().map(row).collect();
    let sql = format!(
        "INSERT INTO answers (respondent_id, item, choice, priority, revision, idempotency_key)
         VALUES {}",
        rows.join(", ")
    );
    connection.execute(AssertSqlSafe(sql)).await.unwrap();
}
