-- Where an admin's own test mails go; null until they say so.
alter table admin add column address varchar(254);
