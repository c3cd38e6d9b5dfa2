//! The button of the demonstration: everybody may look around as an invented administrator.

use scan::application::accounts::SignInMethod;
use scan::application::staff::{NewStaff, StaffRole};
use scan::application::{Credentials, Outcome, Refusal};
use scan::school::PersonName;

use crate::service::{Service, commit, secrets};
use crate::store::staff;

const NAME: &str = "Voorbeeldmedewerker";

impl Service {
    /// Signs in as the invented administrator, who is made when not there.
    pub(super) async fn enter_as_example(&self, credentials: &Credentials) -> Outcome<String> {
        let mut transaction = self.begin().await?;
        if staff::by_name(&mut transaction, NAME).await?.is_none() {
            let new = NewStaff {
                name: PersonName::new(NAME).map_err(Refusal::internal)?,
                role: StaffRole::Admin,
            };
            let handle = secrets::handle()?;
            staff::add(&mut transaction, &new, &handle, self.today()).await?;
        }
        let member = staff::by_name(&mut transaction, NAME).await?;
        let member = member.ok_or_else(|| Refusal::internal("the example is not there"))?;
        let method = SignInMethod::Demonstration;
        let token = self
            .enter(&mut transaction, credentials, &member, method)
            .await?;
        commit(transaction).await?;
        Ok(token)
    }
}
