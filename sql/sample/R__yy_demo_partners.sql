-- Partners of a street and of a community, to try out how they help (A32, A46); the accounts come after, in "zz".

insert into unit (code, name, kind, parent_code, opened, contract) values
  ('370102001-SHZZ', '解放路街道社会工作服务站', 'SOCIAL_ORGANISATION', '370102001', 1, '历社服2026-017'),
  ('370102001-SHZZ2', '解放路街道邻里互助会', 'SOCIAL_ORGANISATION', '370102001', 1, null),
  ('370102001002-WY', '解放桥物业服务有限公司', 'PROPERTY_COMPANY', '370102001002', 1, null),
  ('370102001002-YWH', '解放桥小区业主委员会', 'OWNERS_COMMITTEE', '370102001002', 1, null)
as new on duplicate key update
  name = new.name, kind = new.kind, parent_code = new.parent_code, opened = new.opened, contract = new.contract;
