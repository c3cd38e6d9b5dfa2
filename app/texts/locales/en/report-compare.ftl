report-compare-same = the same

## compare

report-compare-name = round { $round }
report-compare-heading = Round { $round }
report-compare-both = Round { $round } ({ $now }) alongside round { $earlier } ({ $before }).
report-compare-forms-differ = One round was open and the other anonymous. Colleagues may answer differently then.
report-compare-look-together = { $both } There is no right or wrong: look together at where the difference comes from.
report-compare-too-few = For { $side } we show no answers: in an anonymous scan we only do that with at least 5 colleagues. So there is nothing to compare.
report-compare-nobody = In { $side } nobody filled anything in.

## compare/agreed

report-compare-agreed-none = No team answers were written down in these two rounds.
report-compare-agreed-no-team-answer = no team answer

## compare/changes

report-compare-changes-none = None of the questions that we can compare shows a large difference.
report-compare-changes-caution = With only a few people, a small difference says little: a single colleague who answers differently is enough to shift the average. Ask each other what has really changed.
report-compare-changes-forward = Improved:{ " " }
report-compare-changes-back = Declined:{ " " }

## compare/items

report-compare-items-changed = changed, cannot be compared
report-compare-items-new = new in this round
report-compare-items-no-longer-asked = no longer asked
report-compare-items-forward = improved
report-compare-items-back = declined
report-compare-items-question-changed = question has changed
report-compare-items-questions-changed = questions have changed
report-compare-items-question-new = question is new
report-compare-items-questions-new = questions are new
report-compare-items-question-dropped = question has been dropped
report-compare-items-questions-dropped = questions have been dropped
report-compare-items-list-differs = The questionnaire is not quite the same: { $parts }. We do not work out a difference for those questions.
report-compare-items-hidden = For { $hidden } we show no difference, because we show no level in one of the two rounds. In an anonymous round, that takes at least 5 answers with a level. Empty and hidden look the same.

## compare/sums

report-compare-sums-over = Average level, only over questions that were the same in both rounds and that we may show in both.
report-compare-sums-area = { $of } (area)
report-compare-sums-no-questions = no question to compare

## compare/words

report-compare-words-went = went from { $before } to { $now } ({ $abs } { $way })
