-- What was told of the announcement wins over what was worked out from other dates.
alter table paper add column announced_told boolean default true not null;
alter table paper add column version smallint null;
alter table paper add column withdrawn boolean default false not null;
-- What the abstract or the comment points to; what sources say stands in code_url and project_url.
alter table paper add column found_code_url varchar(500) null;
alter table paper add column found_project_url varchar(500) null;
alter table edition_paper add column withdrawn boolean default false not null;
-- Lists order ties by what a paper is called, so that they do not depend on which document came first.
drop index paper_announced;
create index paper_announced on paper (announced, public_id);
