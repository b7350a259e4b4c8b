-- Every change of a digest's state was written into five indexes. What changes often is in none now, but for the times at
-- which somebody has to look at the digest again.
drop index digest_of_edition;
drop index digest_by_state;
create index digest_of_edition on digest (edition_id, next_try_at);
create index digest_leased on digest (lease_until);
