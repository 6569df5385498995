-- Demo accounts, all with the password hotline-demo. Never in the production jar.
-- Flyway runs repeatable scripts in the order of their descriptions, so "zz" comes after "units".

insert into operator (username, password_hash, display_name, unit_code, enabled)
select demo.username, '{bcrypt}$2a$10$3ng7Rb7m/sS3BznGNDWY1.HnvIf8QCZO0bVcRzis8eKHVD104kfEO', demo.display_name, demo.unit_code, 1
from (
  select 'admin' as username, '系统管理员' as display_name, '3701-12345' as unit_code
  union all select 'agent', '话务员', '3701-12345'
  union all select 'agent2', '话务员二', '3701-12345'
  union all select 'auditor', '审计员', '3701-12345'
  union all select 'dispatcher', '派单员', '3701-12345'
  union all select 'dispatcher2', '派单员二', '3701-12345'
  union all select 'supervisor', '督办员', '3701-12345'
  union all select 'supervisor2', '督办员二', '3701-12345'
  union all select concat('handler-', code), concat(name, '承办人'), code from unit where kind <> 'CITY'
  union all select concat('leader-', code), concat(name, '负责人'), code from unit where kind <> 'CITY'
) as demo
on duplicate key update
  password_hash = '{bcrypt}$2a$10$3ng7Rb7m/sS3BznGNDWY1.HnvIf8QCZO0bVcRzis8eKHVD104kfEO',
  display_name = demo.display_name, unit_code = demo.unit_code, enabled = 1;

insert into operator_role (operator_id, role)
select demo.id, demo.role
from (
  select id, case
    when username like 'handler-%' then 'HANDLER'
    when username like 'leader-%' then 'UNIT_LEADER'
    else upper(trim(trailing '2' from username))
  end as role
  from operator
  where username like 'handler-%' or username like 'leader-%'
    or username in ('admin', 'agent', 'agent2', 'auditor', 'dispatcher', 'dispatcher2', 'supervisor', 'supervisor2')
) as demo
on duplicate key update role = demo.role;
