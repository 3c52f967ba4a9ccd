-- Forms on paper. A form's code is random; the key that its answers will be sent under goes when they
-- are, so that nothing leads from a form to a response. How alike two people typed it stays.
create table paper_form (
  id             char(26) character set ascii collate ascii_bin not null,
  code           char(9) character set ascii collate ascii_bin not null,
  edition_id     char(26) character set ascii collate ascii_bin not null,
  variant        varchar(35) character set ascii collate ascii_bin not null,
  print_size     varchar(10) character set ascii collate ascii_bin not null,
  submission_key char(26) character set ascii collate ascii_bin,
  compared       int,
  alike          int,
  unreadable     int,
  primary key (id),
  unique key paper_form_code (code),
  unique key paper_form_submission (submission_key),
  key paper_form_edition (edition_id),
  constraint paper_form_edition_fk foreign key (edition_id) references edition (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- What somebody typed of a form, sealed, until two entries were compared and one response was sent.
create table paper_entry (
  form_id    char(26) character set ascii collate ascii_bin not null,
  number     int not null,
  account_id char(26) character set ascii collate ascii_bin not null,
  sealed     mediumblob not null,
  primary key (form_id, number),
  key paper_entry_account (account_id),
  constraint paper_entry_form foreign key (form_id) references paper_form (id) on delete cascade,
  constraint paper_entry_account_fk foreign key (account_id) references account (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
