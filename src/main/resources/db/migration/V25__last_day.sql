-- The last day on which people may come back to answers that they did not finish, in UTC; null where a programme has none.
alter table programme add column last_day_to_come_back date null;
