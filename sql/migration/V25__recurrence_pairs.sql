-- An appeal may belie one closure, be moved, and belie another: each closed order is told for itself.
alter table issue_recurrence
  drop primary key,
  add primary key (work_order_id, fixed_order);
