-- A letter whose mailbox is full is tried once more, however often it was tried before for other reasons.
alter table letter add column was_full boolean default false not null;
