-- Grids below the communities, and the partners that help a street or community without being public bodies.
alter table unit drop check unit_kind;
alter table unit add constraint unit_kind check (kind in ('CITY', 'DISTRICT', 'SUBDISTRICT', 'TOWN', 'OTHER_TOWN_LEVEL',
  'COMMUNITY', 'GRID', 'CITY_DEPARTMENT', 'UTILITY', 'SUB_CENTRE', 'DISTRICT_DEPARTMENT', 'CENTRE',
  'SOCIAL_ORGANISATION', 'PROPERTY_COMPANY', 'OWNERS_COMMITTEE'));
