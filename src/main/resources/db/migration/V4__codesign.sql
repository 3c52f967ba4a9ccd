-- Codesign: workshops, asks, weighting rounds and decisions.

create table workshop (
  id           char(26) character set ascii collate ascii_bin not null,
  programme_id char(26) character set ascii collate ascii_bin not null,
  held_on      date not null,
  table_count  int not null check (table_count > 0),
  task         longtext not null check (json_valid(task)),
  primary key (id),
  key workshop_programme_date (programme_id, held_on),
  constraint workshop_programme foreign key (programme_id) references programme (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table priority (
  id          char(26) character set ascii collate ascii_bin not null,
  workshop_id char(26) character set ascii collate ascii_bin not null,
  code        varchar(64) character set ascii collate ascii_bin not null,
  position    int not null,
  label       longtext not null check (json_valid(label)),
  points      longtext not null check (json_valid(points)),
  tally       int not null check (tally >= 0),
  primary key (id),
  unique key priority_code (workshop_id, code),
  constraint priority_workshop foreign key (workshop_id) references workshop (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table chosen_priority (
  id          char(26) character set ascii collate ascii_bin not null,
  workshop_id char(26) character set ascii collate ascii_bin not null,
  place       int not null,
  label       longtext not null check (json_valid(label)),
  primary key (id),
  unique key chosen_priority_place (workshop_id, place),
  constraint chosen_priority_workshop foreign key (workshop_id) references workshop (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- What a chosen priority was merged from.
create table chosen_priority_source (
  chosen_priority_id char(26) character set ascii collate ascii_bin not null,
  priority_id        char(26) character set ascii collate ascii_bin not null,
  primary key (chosen_priority_id, priority_id),
  constraint chosen_priority_source_chosen foreign key (chosen_priority_id) references chosen_priority (id) on delete cascade,
  constraint chosen_priority_source_priority foreign key (priority_id) references priority (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- What tables saw differently: recorded as such, never averaged.
create table differing_position (
  id            char(26) character set ascii collate ascii_bin not null,
  workshop_id   char(26) character set ascii collate ascii_bin not null,
  position      int not null,
  about         longtext not null check (json_valid(about)),
  table_numbers longtext not null check (json_valid(table_numbers)),
  says          longtext not null check (json_valid(says)),
  primary key (id),
  constraint differing_position_workshop foreign key (workshop_id) references workshop (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- What else a workshop wrote down: groups that have to be heard, words to take care with.
create table workshop_note (
  id          char(26) character set ascii collate ascii_bin not null,
  workshop_id char(26) character set ascii collate ascii_bin not null,
  kind        varchar(20) character set ascii collate ascii_bin not null
              check (kind in ('group-to-hear', 'careful-words')),
  position    int not null,
  words       longtext not null check (json_valid(words)),
  primary key (id),
  constraint workshop_note_workshop foreign key (workshop_id) references workshop (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table ask (
  id           char(26) character set ascii collate ascii_bin not null,
  programme_id char(26) character set ascii collate ascii_bin not null,
  theme_id     char(26) character set ascii collate ascii_bin not null,
  code         varchar(64) character set ascii collate ascii_bin not null,
  horizon      varchar(10) character set ascii collate ascii_bin not null check (horizon in ('short', 'long')),
  position     int not null,
  revision     int not null,
  state        varchar(10) character set ascii collate ascii_bin not null
               check (state in ('proposed', 'agreed', 'sent-back')),
  primary key (id),
  unique key ask_code (programme_id, code),
  constraint ask_programme foreign key (programme_id) references programme (id) on delete cascade,
  constraint ask_theme foreign key (theme_id) references theme (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Never changed once it is there: changing an ask means adding its next revision.
create table ask_revision (
  ask_id     char(26) character set ascii collate ascii_bin not null,
  number     int not null,
  words      longtext not null check (json_valid(words)),
  addressee  longtext not null check (json_valid(addressee)),
  written_by varchar(64) character set ascii collate ascii_bin not null,
  written_at datetime(6) not null,
  primary key (ask_id, number),
  constraint ask_revision_ask foreign key (ask_id) references ask (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table evidence (
  id          char(26) character set ascii collate ascii_bin not null,
  ask_id      char(26) character set ascii collate ascii_bin not null,
  position    int not null,
  kind        varchar(20) character set ascii collate ascii_bin not null
              check (kind in ('discussion', 'tally', 'survey-question')),
  workshop_id char(26) character set ascii collate ascii_bin,
  group_count int,
  priority_id char(26) character set ascii collate ascii_bin,
  survey_id   char(26) character set ascii collate ascii_bin,
  question    varchar(64) character set ascii collate ascii_bin,
  primary key (id),
  key evidence_of_ask (ask_id, position),
  constraint evidence_ask foreign key (ask_id) references ask (id) on delete cascade,
  constraint evidence_workshop foreign key (workshop_id) references workshop (id) on delete cascade,
  constraint evidence_priority foreign key (priority_id) references priority (id) on delete cascade,
  constraint evidence_survey foreign key (survey_id) references survey (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- The rules of a round are written when it opens, and there is no act that changes them.
create table weighting_round (
  id           char(26) character set ascii collate ascii_bin not null,
  programme_id char(26) character set ascii collate ascii_bin not null,
  title        longtext not null check (json_valid(title)),
  method       varchar(20) character set ascii collate ascii_bin not null check (method = 'points'),
  points       int not null check (points > 0),
  quorum       int not null check (quorum > 0),
  state        varchar(10) character set ascii collate ascii_bin not null
               check (state in ('open', 'closed', 'abandoned')),
  opened_at    datetime(6) not null,
  ended_at     datetime(6),
  primary key (id),
  key weighting_round_opened (programme_id, opened_at),
  constraint weighting_round_programme foreign key (programme_id) references programme (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- The asks of a round, at the revision they had when it opened.
create table round_ask (
  round_id char(26) character set ascii collate ascii_bin not null,
  ask_id   char(26) character set ascii collate ascii_bin not null,
  revision int not null,
  position int not null,
  primary key (round_id, ask_id),
  constraint round_ask_round foreign key (round_id) references weighting_round (id) on delete cascade,
  constraint round_ask_revision foreign key (ask_id, revision) references ask_revision (ask_id, number) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- One ballot for each member in each round: the key says so.
create table ballot (
  round_id   char(26) character set ascii collate ascii_bin not null,
  account_id char(26) character set ascii collate ascii_bin not null,
  chamber    varchar(20) character set ascii collate ascii_bin not null,
  salt       char(26) character set ascii collate ascii_bin not null,
  commitment char(64) character set ascii collate ascii_bin not null,
  primary key (round_id, account_id),
  constraint ballot_round foreign key (round_id) references weighting_round (id) on delete cascade,
  constraint ballot_account foreign key (account_id) references account (id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table weight (
  round_id   char(26) character set ascii collate ascii_bin not null,
  account_id char(26) character set ascii collate ascii_bin not null,
  ask_id     char(26) character set ascii collate ascii_bin not null,
  points     int not null check (points >= 0),
  primary key (round_id, account_id, ask_id),
  constraint weight_ballot foreign key (round_id, account_id) references ballot (round_id, account_id) on delete cascade,
  constraint weight_ask foreign key (round_id, ask_id) references round_ask (round_id, ask_id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- One decision for each chamber on each revision: the key says so.
create table decision (
  ask_id     char(26) character set ascii collate ascii_bin not null,
  revision   int not null,
  chamber    varchar(20) character set ascii collate ascii_bin not null,
  verdict    varchar(10) character set ascii collate ascii_bin not null
             check (verdict in ('approved', 'sent-back')),
  reasons    longtext not null,
  decided_by varchar(64) character set ascii collate ascii_bin not null,
  decided_at datetime(6) not null,
  primary key (ask_id, revision, chamber),
  constraint decision_revision foreign key (ask_id, revision) references ask_revision (ask_id, number) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
