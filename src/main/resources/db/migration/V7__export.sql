-- Responses are taken out week by week, and within a week in the order of their ids, which are made
-- by chance: that order tells nobody who came first. The primary key stands at the end of every index.

create index response_week on response (edition_id, sent_week);
