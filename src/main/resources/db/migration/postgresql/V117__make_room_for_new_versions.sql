-- Room for a row's next versions on its own page: a change of no indexed column then touches nothing else.
alter table digest set (fillfactor = 60);
alter table reader set (fillfactor = 80);
-- Asked for each mail that is sent; whoever deletes digests deletes their attempts.
alter table attempt drop constraint attempt_digest_id_fkey;
