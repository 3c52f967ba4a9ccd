-- Ways in that somebody opens for a setting: a group that answers together, or a device that is shared. How many sent
-- their answers by it is a number here; which responses those are stands nowhere.
create table invitation (
  id         char(26) character set ascii collate ascii_bin not null,
  survey_id  char(26) character set ascii collate ascii_bin not null,
  account_id char(26) character set ascii collate ascii_bin not null,
  channel    varchar(20) character set ascii collate ascii_bin not null,
  setting    varchar(80) not null,
  code       char(8) character set ascii collate ascii_bin,
  ends_at    datetime(6) not null,
  closed     boolean not null,
  sent       int not null,
  primary key (id),
  unique key invitation_code (code),
  key invitation_survey (survey_id),
  key invitation_account (account_id),
  key invitation_end (ends_at),
  constraint invitation_survey_fk foreign key (survey_id) references survey (id) on delete cascade,
  constraint invitation_account_fk foreign key (account_id) references account (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- What the setting was called that a response came from, where it came by an invitation.
alter table response add column setting varchar(80);
