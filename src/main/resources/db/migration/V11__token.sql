-- What lets a person's programs in. The secret is kept as its hash only; a token goes with its account.

create table token (
  id          char(26) character set ascii collate ascii_bin not null,
  account_id  char(26) character set ascii collate ascii_bin not null,
  name        varchar(120) not null,
  secret_hash char(64) character set ascii collate ascii_bin not null,
  last_day    date not null,
  made_at     datetime(6) not null,
  primary key (id),
  key token_account (account_id),
  constraint token_account_fk foreign key (account_id) references account (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
