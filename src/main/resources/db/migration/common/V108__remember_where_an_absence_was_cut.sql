-- The place to which a reader was moved who had been away for longer than news are kept; null when nobody was.
alter table reader add column cut_seq bigint;
