-- Nothing on H2 differs from the common folder yet; Flyway wants the folder to hold a file.
select 1;
