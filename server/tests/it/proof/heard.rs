//! What people heard of a program, in the order in which they did, and whether a directory holds it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};

use super::machine::record::Event;

/// Items of the short list.
pub const ITEMS: i64 = 15;
/// The changes of a person are counted from a multiple of this.
pub const KEYS: i64 = 100_000;

/// What was acknowledged, and what was asked before.
#[derive(Clone, Debug, Default)]
pub struct Heard {
    started: bool,
    joined: i64,
    /// The last change of each person and item.
    answers: BTreeMap<(i64, i64), i64>,
    /// How many changes of each person were acknowledged: one more may be stored.
    saved: BTreeMap<i64, i64>,
    leaving: BTreeSet<i64>,
    left: BTreeSet<i64>,
    closed: bool,
    /// Marks of what the team wrote down.
    written: BTreeSet<String>,
    /// Choice and priority: everybody has their own.
    votes: BTreeSet<(i64, i64)>,
}

impl Heard {
    /// All that was heard so far.
    pub fn of(events: &[Event]) -> Self {
        let mut heard = Self::default();
        for event in events {
            if let Event::Said(words) = event {
                heard.hear(words);
            }
        }
        heard
    }

    /// Somebody heard one thing more.
    pub fn hear(&mut self, words: &str) {
        let (what, rest) = words.split_once(' ').unwrap_or((words, ""));
        let numbers =
            || -> Vec<i64> { rest.split(' ').map(|word| word.parse().unwrap()).collect() };
        match what {
            "started" => self.started = true,
            "joined" => self.joined += 1,
            "answer" => {
                let key = numbers()[0];
                let (person, number) = (key / KEYS, key % KEYS);
                self.answers.insert((person, number % ITEMS), key);
                self.saved.insert(person, number + 1);
            }
            "leaving" => drop(self.leaving.insert(numbers()[0])),
            "left" => {
                self.left.insert(numbers()[0]);
                self.answers
                    .retain(|(person, _), _| *person != numbers()[0]);
            }
            "closed" => self.closed = true,
            "written" => drop(self.written.insert(rest.to_owned())),
            "vote" => drop(self.votes.insert((numbers()[0], numbers()[1]))),
            // Of what is no team.
            "backup" | "restore" => {}
            _ => panic!("{words}"),
        }
    }

    /// Whether somebody is to find something.
    pub fn is_something(&self) -> bool {
        self.started
    }

    /// How many things there are to find.
    pub fn count(&self) -> usize {
        self.answers.len() + self.written.len() + self.votes.len()
    }

    /// What is missing in a data directory, or there twice, or wrong: it holds what was heard by then,
    /// and of what was asked since any part, up to what had been heard `later`.
    pub async fn faults(&self, data: &Path, later: &Self) -> Vec<String> {
        match self.look(data, later).await {
            Ok(faults) => faults,
            Err(error) => vec![error.to_string()],
        }
    }

    async fn look(&self, data: &Path, later: &Self) -> sqlx::Result<Vec<String>> {
        let file = SqliteConnectOptions::new().filename(data.join("scan.sqlite"));
        let mut connection = file.connect().await?;
        let mut faults = Vec::new();
        let sound: Vec<String> = sqlx::query_scalar("PRAGMA integrity_check")
            .fetch_all(&mut connection)
            .await?;
        if sound != ["ok"] {
            faults.push(format!("damaged: {sound:?}"));
        }
        let people = self.look_at_people(&mut connection, later).await?;
        let answers = self.look_at_answers(&mut connection, later).await?;
        let team = self.look_at_the_team(&mut connection, later).await?;
        connection.close().await?;
        faults.extend([people, answers, team].concat());
        Ok(faults)
    }

    async fn look_at_people(
        &self,
        connection: &mut SqliteConnection,
        later: &Self,
    ) -> sqlx::Result<Vec<String>> {
        let mut faults = Vec::new();
        let phases: Vec<String> = sqlx::query_scalar("SELECT phase FROM rounds")
            .fetch_all(&mut *connection)
            .await?;
        if phases.len() != 1 || self.closed && phases != ["review"] {
            faults.push(format!("rounds: {phases:?}"));
        }
        let people: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM respondents")
            .fetch_one(connection)
            .await?;
        let [leaving, left] =
            [&later.leaving, &self.left].map(|set| i64::try_from(set.len()).unwrap());
        // One more may have joined without having heard it.
        if !(self.joined - leaving..=later.joined - left + 1).contains(&people) {
            faults.push(format!("{people} people of {}", self.joined));
        }
        Ok(faults)
    }

    /// Each acknowledged answer is there once, or what the same person saved on top of it.
    async fn look_at_answers(
        &self,
        connection: &mut SqliteConnection,
        later: &Self,
    ) -> sqlx::Result<Vec<String>> {
        let rows: Vec<(String, i64)> = sqlx::query_as("SELECT remark, revision FROM answers")
            .fetch_all(connection)
            .await?;
        let (mut faults, mut stored) = (Vec::new(), BTreeMap::new());
        for (remark, revision) in rows {
            let key: i64 = remark[1..].parse().unwrap();
            let (person, number) = (key / KEYS, key % KEYS);
            if stored.insert((person, number % ITEMS), key).is_some() {
                faults.push(format!("{key} is there beside another"));
            }
            // Closing makes it the first one.
            if ![number / ITEMS + 1, 1].contains(&revision) {
                faults.push(format!("{key} is revision {revision}"));
            }
            if self.left.contains(&person) {
                faults.push(format!("{key} is of somebody who left"));
            }
            // Whoever was saving may not have heard of it.
            if number > later.saved.get(&person).copied().unwrap_or(0) {
                faults.push(format!("{key} was never saved"));
            }
        }
        for (of, key) in &self.answers {
            let found = stored.get(of).copied();
            let is_there = found.is_some_and(|found| found >= *key);
            if !is_there && !later.leaving.contains(&of.0) {
                faults.push(format!("{key} is gone: {found:?}"));
            }
        }
        Ok(faults)
    }

    /// Agreements, actions and votes: each once, and at most one that nobody heard of.
    async fn look_at_the_team(
        &self,
        connection: &mut SqliteConnection,
        later: &Self,
    ) -> sqlx::Result<Vec<String>> {
        let mut faults = Vec::new();
        let bodies: Vec<String> = sqlx::query_scalar("SELECT body FROM agreements")
            .fetch_all(&mut *connection)
            .await?;
        for mark in &self.written {
            let found = bodies.iter().filter(|body| body.contains(mark)).count();
            if found != 1 {
                faults.push(format!("{mark} is there {found} times"));
            }
        }
        let votes: Vec<(i64, i64)> = sqlx::query_as("SELECT choice, priority FROM votes")
            .fetch_all(connection)
            .await?;
        for vote in &self.votes {
            let found = votes.iter().filter(|stored| *stored == vote).count();
            if found != 1 {
                faults.push(format!("vote {vote:?} is there {found} times"));
            }
        }
        let known = [later.written.len(), later.votes.len()];
        for (found, known) in [bodies.len(), votes.len()].into_iter().zip(known) {
            if found > known + 1 {
                faults.push(format!("{found} written, {known} acknowledged"));
            }
        }
        Ok(faults)
    }
}
