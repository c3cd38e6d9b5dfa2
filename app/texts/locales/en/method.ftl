## method

method-title = How we make figures
method-intro = Schools can take part in an anonymous comparison. It shows the support centre what many schools need and which help is still missing. The support centre never sees what your school answered. Here is how that works.
method-who-counts = Who counts
method-finished-only = Only scans that are finished, from teams that chose to take part. A team can withdraw as long as the release has not been made. If it withdraws after that, it no longer counts in the next release.
method-schools-equal = Every school counts equally, no matter how many teams or colleagues take part.
method-role-groups = An answer from a role group only counts if there are at least 3 colleagues, and the distribution of answers if there are at least 5.
method-never-used = Remarks, names, notes and agreements are never used.
method-shift = A fixed, secret shift
method-shift-text = Every school gets a shift that nobody knows: its figures go up or down a little. That shift always stays the same. So for a single school a figure is never exactly right. In a group of schools the shifts cancel each other out. What is left is about as large as chance variation.
method-noise = A little noise
method-noise-text = A little noise is added to every figure of a group. The same group of schools always gets the same noise: asking again tells you nothing more. The number of schools is not exact either, and is rounded to the nearest five.
method-too-few = Too few schools to show
method-too-few-text = { " " }If a group could be worked out by subtracting one figure from another, we leave one out. The text is always the same; you cannot see why a figure is not there.
method-fixed-choices = Fixed choices
method-fixed-choices-text = The support centre chooses at most three things at a time from a fixed list: sector, province or regional partnership, size, school year and role group. It cannot ask anything else. The answers themselves are kept in a place that the support centre’s pages cannot reach.
method-releases-text = Figures come in releases, for example every quarter. A figure only changes once at least three scans have been added or removed; otherwise the old one stays. That way nobody can see what one new school answered.
method-margins-text = An average is followed by a margin. In nine out of ten cases the true average lies within it. If a difference is smaller than the margin, we do not call it a difference.
method-no-promise = What we cannot promise
method-most-learned = We have worked out the most that someone could learn about one school by combining all the figures: very little. That is a calculation with assumptions, not a mathematical proof.
method-key-leaks = If the secret key leaks, only the minimum numbers still protect you. That is why the key is kept apart from the data.
method-expert = An expert in statistical disclosure control should assess this method before real figures appear.
method-formulas = The formulas, limits and measurements are in the documentation that comes with the source code (docs/release-method.md).
method-shown-from = A figure only appears if there are at least { $schools } schools behind it, of at least { $boards } school boards, and if no single school board has more than half of the schools.
