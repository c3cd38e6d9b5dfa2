## agree/guide

agree-guide-how-much-time = How much time do you have?
agree-guide-more = Something also stands out in { $more }:{ " " }
agree-guide-view-overview = view the overview
agree-guide-complete-resources = Complete the resources

## agree/guide/item

agree-guide-item-write-team-answer = Write down the team answer
agree-guide-item-view-team-answer = View the team answer
agree-guide-item-with-unknown = { $join } · I don’t know { $unknown }
