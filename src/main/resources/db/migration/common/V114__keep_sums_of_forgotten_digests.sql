-- How many digests of an edition are no longer kept, by what became of them: its sums outlive their rows.
create table edition_sum (
    edition_id bigint      not null references edition,
    state      varchar(8)  not null,
    -- '' for none: a key holds no null.
    reason     varchar(16) not null,
    digests    bigint      not null,
    settled_at timestamp with time zone,
    primary key (edition_id, state, reason)
);
