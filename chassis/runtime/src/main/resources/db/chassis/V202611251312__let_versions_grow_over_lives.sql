-- An event's version is the id of its outbox row. A service that begins anew with an empty database must go on above
-- what it told in its former life, or whoever listens takes its news for old: so ids start at the milliseconds of today.
select setval(
    pg_get_serial_sequence('outbox_event', 'id'),
    (extract(epoch from clock_timestamp()) * 1000)::bigint);
