-- Who may ask whom next. All threads, services and nodes queue here; the database's clock decides.
create table fetch_turn (
    name       varchar(253)             not null primary key,
    next_at    timestamp with time zone not null,
    -- While somebody asks. Should they die, the turn is free again when this has passed.
    held_until timestamp with time zone,
    holder     varchar(36),
    -- Troubles in a row; each makes the next wait longer.
    failures   integer                  not null
);

-- What a server called the document that we have stored, so that it need not send it again.
create table fetched_address (
    address_hash  varchar(64)              not null primary key,
    etag          varchar(200),
    last_modified varchar(200),
    fetched_at    timestamp with time zone not null
);
