-- A survey may be in any language: room for the longest tag there is (RFC 5646, 4.4.1).
alter table response modify variant varchar(35) character set ascii collate ascii_bin not null;
