-- A veto lifted later keeps who had confirmed it: he does not decide an appeal about it.
alter table veto_case add confirmed_by text;

update veto_case set confirmed_by = decided_by where status = 'CONFIRMED';
