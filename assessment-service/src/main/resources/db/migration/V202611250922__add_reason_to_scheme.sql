alter table scheme add column reason text;
alter table scheme add column approval text;
