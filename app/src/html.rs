//! Markup as pages pass it on.

/// A piece of a page, of the one type that all pieces have: types of whole pages would take long to
/// compile.
macro_rules! html {
    ($($markup:tt)*) => {
        ::leptos::prelude::IntoAny::into_any(::leptos::prelude::view! { $($markup)* })
    };
}
