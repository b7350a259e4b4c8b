-- How far the mailbox that bounces come to is read, who reads it at the moment, and since when it cannot be read.
create table mailbox_place (
    id            smallint not null primary key check (id = 1),
    -- What the server says its numbers hold for; when it changes, they start anew.
    uid_validity  bigint   not null,
    last_uid      bigint   not null,
    claimed_until timestamp with time zone,
    failing_since timestamp with time zone,
    trouble       varchar(200)
);

-- How many mails of a kind came in on a day, in UTC.
create table mailbox_count (
    counted_on date        not null,
    kind       varchar(12) not null,
    mails      bigint      not null,
    primary key (counted_on, kind)
);
