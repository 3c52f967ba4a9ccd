-- Foundation: programmes, people, the journal, what the installation remembers of itself.

create table installation (
  name  varchar(64) character set ascii collate ascii_bin not null,
  value varchar(255) not null,
  primary key (name)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table programme (
  id                   char(26) character set ascii collate ascii_bin not null,
  slug                 varchar(64) character set ascii collate ascii_bin not null,
  name                 longtext not null check (json_valid(name)),
  description          longtext not null check (json_valid(description)),
  disclosure_threshold int not null check (disclosure_threshold between 2 and 1000),
  made_up              boolean not null,
  created_at           datetime(6) not null,
  primary key (id),
  unique key programme_slug (slug)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table account (
  id            char(26) character set ascii collate ascii_bin not null,
  sign_in_name  varchar(64) not null,
  display_name  varchar(120) not null,
  password_hash varchar(255) character set ascii collate ascii_bin,
  made_up       boolean not null,
  primary key (id),
  unique key account_sign_in_name (sign_in_name)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- One chamber for each person in each programme: the key says so.
create table membership (
  account_id   char(26) character set ascii collate ascii_bin not null,
  programme_id char(26) character set ascii collate ascii_bin not null,
  chamber      varchar(20) character set ascii collate ascii_bin not null
               check (chamber in ('young-people', 'staff', 'families')),
  role         varchar(20) character set ascii collate ascii_bin not null,
  since        datetime(6) not null,
  primary key (account_id, programme_id),
  constraint membership_account foreign key (account_id) references account (id) on delete cascade,
  constraint membership_programme foreign key (programme_id) references programme (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- Wrong passwords in a row. The name is kept as a hash: people type other things into that field.
create table sign_in_failure (
  name_hash char(64) character set ascii collate ascii_bin not null,
  tries     int not null,
  last_at   datetime(6) not null,
  primary key (name_hash)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table journal_head (
  book     char(26) character set ascii collate ascii_bin not null,
  sequence bigint not null,
  hash     char(64) character set ascii collate ascii_bin not null,
  primary key (book),
  constraint journal_head_programme foreign key (book) references programme (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table journal_entry (
  book          char(26) character set ascii collate ascii_bin not null,
  sequence      bigint not null,
  happened_at   datetime(6) not null,
  actor         varchar(64) character set ascii collate ascii_bin not null,
  act           varchar(64) character set ascii collate ascii_bin not null,
  subject       varchar(64) character set ascii collate ascii_bin not null,
  detail        longtext not null check (json_valid(detail)),
  previous_hash char(64) character set ascii collate ascii_bin not null,
  hash          char(64) character set ascii collate ascii_bin not null,
  primary key (book, sequence),
  constraint journal_entry_head foreign key (book) references journal_head (book) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
