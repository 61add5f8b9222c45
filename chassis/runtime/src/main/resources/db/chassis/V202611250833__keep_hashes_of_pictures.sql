-- What a picture shows, in 64 bits: alike pictures differ in few of them. Files that came earlier stay without.
alter table stored_file add column picture_hash bigint;
