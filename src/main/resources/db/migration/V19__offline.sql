-- Responses that were given on a device without a network. Each programme has a pair of keys: devices seal with the
-- public one, and the private one is kept sealed itself, under a key of the installation's.

create table offline_key (
  programme_id char(26) character set ascii collate ascii_bin not null,
  name         char(16) character set ascii collate ascii_bin not null,
  public_key   varbinary(65) not null,
  private_key  varbinary(200) not null,
  primary key (programme_id),
  constraint offline_key_fk foreign key (programme_id) references programme (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- What came from a device and could not be taken as it was: still sealed, until somebody decides about it.
create table offline_aside (
  id         char(26) character set ascii collate ascii_bin not null,
  edition_id char(26) character set ascii collate ascii_bin not null,
  reason     varchar(20) character set ascii collate ascii_bin not null,
  key_name   varchar(16) character set ascii collate ascii_bin not null,
  format     int not null,
  sealed     mediumblob not null,
  came_week  date not null,
  primary key (id),
  key offline_aside_edition (edition_id, reason),
  constraint offline_aside_edition_fk foreign key (edition_id) references edition (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_ci;
