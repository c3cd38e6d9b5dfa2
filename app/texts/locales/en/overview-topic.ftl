## overview/topic

overview-topic-previous = Previous: { $topic }
overview-topic-next = Next: { $topic }

## overview/topic/background

overview-topic-background-who-can-help = Who or what can help?

## overview/topic/item

overview-topic-item-high-priority-given = High priority: { $high }
overview-topic-item-to-peer-pairing = Who can help a colleague with this? Go to peer pairing
overview-topic-item-on-a-scale = { $median } on a scale of 1 to { $scale }
overview-topic-item-target-average-n = target: { $target } · average { $mean } · n { $value }
overview-topic-item-medium-and-low = medium { $middle } · low { $low }
overview-topic-item-consensus-label = Agreement { $text } on a line from 0, divided, to 1, agreed
overview-topic-item-consensus-on-line = { $text } on a line from 0 (divided) to 1 (agreed)
overview-topic-item-numbers-of = Numbers for: { $item }

## overview/topic/people

overview-topic-people-open-caption = Open: the team sees who gave which answer
overview-topic-people-answers-per-person = Answers per person
overview-topic-people-see-answers-per-person = See the answers per person
overview-topic-people-not-applicable = not applicable
overview-topic-people-no-answer = no answer
overview-topic-people-remarks-order = In random order, and never next to a role. Only shown once there are at least 10 people.

## overview/topic/roles

overview-topic-roles-answers-count = { $n } answers
overview-topic-roles-average-of = average { $mean }
overview-topic-roles-answers-per-role = Answers per role
overview-topic-roles-see-roles-table = See the roles in a table
