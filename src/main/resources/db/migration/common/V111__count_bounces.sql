-- Refusals that may be the address's fault: one point a day and reader.
create table bounce_point (
    subscriber_id bigint not null references subscriber on delete cascade,
    on_day        date   not null,
    primary key (subscriber_id, on_day)
);

-- Whose address it is, as long as there is a subscriber of it: the hash does not lead there.
alter table suppression add column subscriber_id bigint references subscriber on delete set null;
create index suppression_of_subscriber on suppression (subscriber_id);
create index suppression_by_time on suppression (suppressed_at, address_mac);
