//! `/privacy` and `/toegankelijkheid`.

use crate::pages::prelude::*;
use scan::application::retention::Terms;
use scan_texts::t;

/// What is kept of whom, how long, and who sees it.
pub async fn privacy(visit: Visit) -> Response {
    let schools = visit.site.threshold.schools();
    let terms = visit.ports.retention.terms();
    visit.page(Page::new(t!("common-privacy")), move || {
        view! {
            <main class="page" id="inhoud">
                <article class="prose">
                    <h1>{t!("common-privacy")}</h1>
                    <p>{t!("about-privacy-intro")}</p>
                    <h2>{t!("about-not-asked")}</h2>
                    <ul>
                        <li>{t!("about-not-asked-email")}</li>
                        <li>{t!("about-not-asked-age")}</li>
                        <li>{t!("about-not-asked-pupils")}</li>
                    </ul>
                    <h2>{t!("about-kept")}</h2>
                    <div class="table-wrap">
                        <table class="table">
                            <thead><tr><th scope="col">{t!("common-what")}</th><th scope="col">{t!("about-what-for")}</th></tr></thead>
                            <tbody>
                                <tr><th scope="row">{t!("about-kept-school")}</th><td>{t!("about-kept-school-why")}</td></tr>
                                <tr><th scope="row">{t!("about-kept-answers")}</th><td>{t!("about-kept-answers-why")}</td></tr>
                                <tr><th scope="row">{t!("about-kept-votes")}</th><td>{t!("about-kept-votes-why")}</td></tr>
                                <tr><th scope="row">{t!("about-kept-agreed")}</th><td>{t!("about-kept-agreed-why")}</td></tr>
                                <tr><th scope="row">{t!("about-kept-account")}</th><td>{t!("about-kept-account-why")}</td></tr>
                                <tr><th scope="row">{t!("about-kept-deeds")}</th><td>{t!("about-kept-deeds-why")}</td></tr>
                                <tr><th scope="row">{t!("about-kept-invited")}</th><td>{t!("about-kept-invited-why")}</td></tr>
                                <tr><th scope="row">{t!("about-kept-no-mail")}</th><td>{t!("about-kept-no-mail-why")}</td></tr>
                                <tr><th scope="row">{t!("about-kept-report")}</th><td>{t!("about-kept-report-why")}</td></tr>
                                <tr><th scope="row">{t!("about-kept-pairing")}</th><td>{t!("about-kept-pairing-why")}</td></tr>
                                <tr><th scope="row">{t!("about-kept-links")}</th><td>{t!("about-kept-links-why")}</td></tr>
                                <tr><th scope="row">{t!("about-kept-questions")}</th><td>{t!("about-kept-questions-why")}</td></tr>
                                <tr><th scope="row">{t!("about-kept-shared-device")}</th><td>{t!("about-kept-shared-device-why")}</td></tr>
                                <tr><th scope="row">{t!("about-kept-staff")}</th><td>{t!("about-kept-staff-why")}</td></tr>
                                <tr><th scope="row">{t!("about-kept-cookie")}</th><td>{t!("about-kept-cookie-why")}</td></tr>
                                <tr><th scope="row">{t!("about-kept-unsent")}</th><td>{t!("about-kept-unsent-why")}</td></tr>
                                <tr><th scope="row">{t!("about-kept-dates")}</th><td>{t!("about-kept-dates-why")}</td></tr>
                                <tr><th scope="row">{t!("about-kept-comparison")}</th><td>{t!("about-kept-comparison-why")}</td></tr>
                                <tr><th scope="row">{t!("about-kept-board")}</th><td>{t!("about-kept-board-why")}</td></tr>
                                <tr><th scope="row">{t!("about-kept-counts")}</th><td>{t!("about-kept-counts-why")}</td></tr>
                            </tbody>
                        </table>
                    </div>
                    <p>{t!("about-internet-address")}</p>
                    <p>{t!("about-log-lines")}</p>
                    <h2>{t!("about-who-sees-what")}</h2>
                    <ul>
                        <li>{t!("about-sees-while-open")}</li>
                        <li>{t!("about-sees-anonymous")}</li>
                        <li>{t!("about-sees-open")}</li>
                        <li>{t!("about-sees-votes")}</li>
                        <li>{t!("about-sees-agreed")}</li>
                        <li>{t!("about-sees-shared")}</li>
                        <li>{t!("about-sees-pairing")}</li>
                        <li>{t!("about-sees-figures", schools = schools)}{t!("about-sees-no-answers")}</li>
                        <li>{t!("about-sees-question")}</li>
                        <li>{t!("about-never-open")}</li>
                    </ul>
                    <h2>{t!("about-cannot-prevent")}</h2>
                    <p>{t!("about-cannot-prevent-intro")}</p>
                    <ul>
                        <li>{t!("about-cannot-prevent-administrator")}</li>
                        <li>{t!("about-cannot-prevent-many-times")}</li>
                        <li>{t!("about-cannot-prevent-new-colleague")}</li>
                        <li>{t!("about-cannot-prevent-votes")}</li>
                        <li>{t!("about-cannot-prevent-telling")}</li>
                        <li>{t!("about-cannot-prevent-same")}</li>
                    </ul>
                    <p>{t!("about-unknown-participant")}</p>
                    <h2>{t!("about-how-long")}</h2>
                    {how_long(terms)}
                    <h2>{t!("about-rights")}</h2>
                    <p>{t!("about-rights-own")}</p>
                    <p>{t!("about-rights-account")}</p>
                    <p>{t!("about-rights-remove")}</p>
                    <p>{t!("about-rights-erased")}</p>
                    <p>{t!("about-rights-complaint")}</p>
                </article>
            </main>
        }
    })
}

/// What goes by itself, and what stays.
fn how_long(terms: Terms) -> AnyView {
    let Terms {
        answer_months,
        log_days,
    } = terms;
    let answers = t!("about-erased-answers", answer_months = answer_months);
    let open = t!("about-closed-by-us", answer_months = answer_months);
    let logs = t!("about-erased-logs", log_days = log_days);
    view! {
        <p>{t!("about-erased-intro")}</p>
        <ul>
            <li>{t!("about-erased-connection")}</li>
            <li>{answers}</li>
            <li>{open}</li>
            <li>{logs}</li>
            <li>{t!("about-erased-mail")}</li>
            <li>{t!("about-erased-account")}</li>
            <li>{t!("about-erased-links")}</li>
        </ul>
        <p>{t!("about-stays")}</p>
    }
    .into_any()
}

/// The accessibility statement, with the parts that Dutch public bodies put in theirs. It says what
/// holds for every installation, and names no organisation.
pub async fn accessibility(visit: Visit) -> Response {
    visit.page(Page::new(t!("common-accessibility")), || {
        view! {
            <main class="page" id="inhoud">
                <article class="prose">
                    <h1>{t!("common-accessibility")}</h1>
                    <p>{t!("about-accessibility-intro")}</p>
                    <h2>{t!("about-statement-about")}</h2>
                    <p>{t!("about-statement-about-text", version = env!("CARGO_PKG_VERSION"))}</p>
                    <h2>{t!("about-how-accessible")}</h2>
                    <p>{t!("about-status")}</p>
                    <p>{t!("about-no-audit")}</p>
                    <h2>{t!("about-works")}</h2>
                    <ul>
                        <li>{t!("about-works-keyboard")}</li>
                        <li>{t!("about-works-without-javascript")}</li>
                        <li>{t!("about-works-colour")}</li>
                        <li>{t!("about-works-tables")}</li>
                        <li>{t!("about-works-session")}</li>
                        <li>{t!("about-works-display")}</li>
                        <li>{t!("about-works-pdf")}</li>
                    </ul>
                    <h2>{t!("about-not-yet")}</h2>
                    <ul>
                        <li>{t!("about-not-yet-office")}</li>
                        <li>{t!("about-not-yet-passkey")}</li>
                        <li>{t!("about-not-yet-people")}</li>
                    </ul>
                    <h2>{t!("about-how-checked")}</h2>
                    <p>{t!("about-how-checked-text")}</p>
                    <h2>{t!("about-trouble")}</h2>
                    <p>{t!("about-trouble-text")}</p>
                    <h2>{t!("about-no-help")}</h2>
                    <p>{t!("about-no-help-text")}</p>
                </article>
            </main>
        }
    })
}
