-- A topic brings nothing from muted_from until muted_until; both null when it never was muted, or the reader ended it.
alter table topic add column muted_from timestamp with time zone;
alter table topic add column muted_until timestamp with time zone;

-- A reader's own list. The paper is kept as long as it stands there.
create table saved_paper (
    subscriber_id bigint                   not null references subscriber on delete cascade,
    paper_id      bigint                   not null references paper,
    saved_at      timestamp with time zone not null,
    primary key (subscriber_id, paper_id)
);
create index saved_paper_of_paper on saved_paper (paper_id);
