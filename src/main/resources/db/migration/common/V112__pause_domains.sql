-- Domains that refused us again and again. A row whose time is over stands until a mail is taken: the next refusal doubles it.
create table domain_pause (
    domain    varchar(255)             not null primary key,
    paused_at timestamp with time zone not null,
    until     timestamp with time zone not null,
    why       varchar(500)             not null
);

-- What the operator must look after; no addresses.
create table delivery_alarm (
    kind     varchar(10)              not null check (kind in ('RELAY', 'POLICY', 'CONTENT')),
    -- Of the readers; empty where all are concerned.
    domain   varchar(255)             not null,
    first_at timestamp with time zone not null,
    last_at  timestamp with time zone not null,
    times    integer                  not null,
    reply    varchar(500)             not null,
    primary key (kind, domain)
);

-- How many mails went on a day, while a new sender's days are counted.
create table warm_up_day (
    on_day date   not null primary key,
    sent   bigint not null
);
