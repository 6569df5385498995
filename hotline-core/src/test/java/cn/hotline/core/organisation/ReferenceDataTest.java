package cn.hotline.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.local.LocalMysql;
import cn.hotline.local.LocalServers;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class ReferenceDataTest {
    private static final String REFERENCE = "classpath:db/reference";
    private static final String SAMPLE = "classpath:db/sample";

    private static DriverManagerDataSource source;
    private static JdbcClient sql;

    @BeforeAll
    static void load() {
        source = new DriverManagerDataSource(
                LocalServers.shared().testDatabase("hotline_reference_data"), LocalMysql.USER, LocalMysql.PASSWORD);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", REFERENCE, SAMPLE)
                .load()
                .migrate();
        sql = JdbcClient.create(source);
    }

    @Test
    void loadingASecondTimeChangesNothing() {
        var tables = "checksum table unit, category, catalogue_version, dispatch_rule, calendar_version, calendar_day,"
                + " operator, operator_role";
        var first = sql.sql(tables).query((row, n) -> row.getLong("Checksum")).list();
        var again = Flyway.configure()
                .dataSource(source)
                .locations(REFERENCE, SAMPLE)
                .table("loaded_again")
                .baselineOnMigrate(true)
                .load()
                .migrate();
        assertThat(again.migrationsExecuted).isEqualTo(6);
        assertThat(sql.sql(tables).query((row, n) -> row.getLong("Checksum")).list())
                .isEqualTo(first);
    }

    @Test
    void theCityHasItsUnitsOfEveryKind() {
        var kinds = sql.sql("""
            select kind, count(*) as units from unit
            where code not in (select unit_code from unit_change where kind = 'OPENED')
            group by kind\
            """)
                .query((row, n) -> row.getString("kind") + "=" + row.getInt("units"))
                .list();
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "CITY=1",
                        "CENTRE=1",
                        "CITY_DEPARTMENT=36",
                        "UTILITY=7",
                        "DISTRICT=13",
                        "SUB_CENTRE=13",
                        "DISTRICT_DEPARTMENT=195",
                        "SUBDISTRICT=132",
                        "TOWN=29",
                        "OTHER_TOWN_LEVEL=3",
                        "COMMUNITY=5758",
                        "SOCIAL_ORGANISATION=2",
                        "PROPERTY_COMPANY=1",
                        "OWNERS_COMMITTEE=1");
    }

    @Test
    void threeUnitsOfTownLevelAreNeitherSubdistrictNorTown() {
        assertThat(texts("select name from unit where kind = 'OTHER_TOWN_LEVEL'"))
                .containsExactlyInAnyOrder("棋山国家森林公园", "南部新城建设服务中心", "商河经济开发区");
        assertThat(texts("select name from unit where kind = 'SUBDISTRICT' and name not like '%街道'"))
                .isEmpty();
        assertThat(texts("select name from unit where kind = 'TOWN' and name not like '%镇'"))
                .isEmpty();
    }

    @Test
    void namesRepeatWithinTheCity() {
        assertThat(texts("select name from unit where kind = 'COMMUNITY' group by name having count(*) > 1"))
                .isNotEmpty();
    }

    @Test
    void everyUnitStandsUnderOneOfTheKindAboveIt() {
        assertThat(texts("""
            select child.code from unit as child left join unit as above on above.code = child.parent_code
            where coalesce(concat(child.kind, ' under ', above.kind), 'root') not in (
              'root', 'CENTRE under CITY', 'CITY_DEPARTMENT under CITY', 'UTILITY under CITY', 'DISTRICT under CITY',
              'SUB_CENTRE under DISTRICT', 'DISTRICT_DEPARTMENT under DISTRICT', 'SUBDISTRICT under DISTRICT',
              'TOWN under DISTRICT', 'OTHER_TOWN_LEVEL under DISTRICT', 'COMMUNITY under SUBDISTRICT',
              'COMMUNITY under TOWN', 'SOCIAL_ORGANISATION under SUBDISTRICT',
              'PROPERTY_COMPANY under COMMUNITY', 'GRID under COMMUNITY', 'OWNERS_COMMITTEE under COMMUNITY', 'COMMUNITY under OTHER_TOWN_LEVEL')\
            """)).isEmpty();
        assertThat(texts("select code from unit where parent_code is null")).containsExactly("3701");
    }

    @Test
    void everyLeafCategoryHasARuleForTheWholeCityAndEveryAppealType() {
        assertThat(texts("""
            select code from category where parent_code is not null and code not in (
              select category_code from dispatch_rule
              where category_code is not null and area_code is null and type is null)\
            """)).isEmpty();
        assertThat(texts("select lead_unit from dispatch_rule where category_code is null"))
                .containsExactly("3701-D-BGT");
    }

    @Test
    void everyRuleNamesALeafAndUnitsThatExist() {
        assertThat(texts("""
            select rule.id from dispatch_rule as rule
            left join category as leaf on leaf.code = rule.category_code
            where rule.category_code is not null and leaf.parent_code is null\
            """)).isEmpty();
        assertThat(texts("""
            select named.code from (select lead_unit as code from dispatch_rule
              union select area_code from dispatch_rule) as named
            where named.code is not null and named.code not in (select code from unit)\
            """)).isEmpty();
    }

    @Test
    void aRuleForTheDistrictsDepartmentFindsOneInEveryDistrict() {
        assertThat(texts("""
            select concat(district.code, substr(named.code, 5)) as expected
            from unit as district join (
              select lead_unit as code from dispatch_rule where lead_kind = 'PLACE_DISTRICT_DEPARTMENT'
              union select substring_index(co_handlers, ':', -1) from dispatch_rule
                where co_handlers like 'PLACE_DISTRICT_DEPARTMENT:%') as named
            where district.kind = 'DISTRICT'
            having expected not in (select code from unit where kind = 'DISTRICT_DEPARTMENT')\
            """)).isEmpty();
    }

    @Test
    void theCalendarHasEveryPublishedDay() {
        var years = sql.sql("select count(*) from calendar_day group by arrangement_year order by arrangement_year")
                .query(Integer.class)
                .list();
        assertThat(years).containsExactly(31, 30, 29, 29, 31, 37, 38, 38, 34, 36, 33, 39);
        assertThat(texts("select count(*) from calendar_day group by kind order by kind"))
                .containsExactly("329", "76");
        assertThat(texts("select version from calendar_version")).containsExactly("1");
    }

    @Test
    void makeUpWorkdaysFallOnWeekends() {
        assertThat(dates("select date from calendar_day where kind = 'MAKEUP_WORKDAY' and weekday(date) < 5"))
                .as("the Monday after the extended holiday")
                .containsExactly(LocalDate.of(2020, 2, 3));
        assertThat(dates("select date from calendar_day where kind = 'MAKEUP_WORKDAY' and year(date) = 2026"))
                .extracting(date -> date.getMonthValue() + "-" + date.getDayOfMonth())
                .containsExactly("1-4", "2-14", "2-28", "5-9", "9-20", "10-10");
    }

    @Test
    void everyUnitBelowTheCityHasADemoHandlerAndLeader() {
        for (var prefix : List.of("handler-", "leader-")) {
            assertThat(texts("select code from unit where kind <> 'CITY' and concat('" + prefix
                            + "', code) not in (select username from operator where unit_code = code)"))
                    .isEmpty();
        }
        assertThat(texts("select id from operator where id not in (select operator_id from operator_role)"))
                .isEmpty();
    }

    @Test
    void everyRoleHasDemoAccountsWithTheOnePassword() {
        var centre =
                sql.sql("""
                    select username, role from operator join operator_role on operator_id = id
                    where unit_code = '3701-12345' and username not like '%-%' order by username\
                    """).query((row, n) -> row.getString("username") + " " + row.getString("role")).list().stream()
                        .collect(Collectors.joining(", "));
        assertThat(centre)
                .isEqualTo("admin ADMIN, agent AGENT, agent2 AGENT, auditor AUDITOR, dispatcher DISPATCHER,"
                        + " dispatcher2 DISPATCHER, supervisor SUPERVISOR, supervisor2 SUPERVISOR");
        assertThat(texts("select distinct password_hash from operator"))
                .singleElement()
                .matches(hash -> PasswordEncoderFactories.createDelegatingPasswordEncoder()
                        .matches("hotline-demo", hash));
    }

    private static List<String> texts(String query) {
        return sql.sql(query).query(String.class).list();
    }

    private static List<LocalDate> dates(String query) {
        return sql.sql(query).query(LocalDate.class).list();
    }
}
