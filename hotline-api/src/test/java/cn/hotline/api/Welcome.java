package cn.hotline.api;

/** What a newcomer reads when everything runs. */
final class Welcome {
    private static final String TEXT = """

        ==================================================================================================
         The hotline answers on http://127.0.0.1:PORT   (stop it with Ctrl-C)

         Accounts, all with the password hotline-demo:
           agent, dispatcher, handler-<unitCode> (handler-370102-D-CGJ), supervisor, auditor, admin

         Three lines to paste into another terminal:

        TOKEN=$(curl -s http://127.0.0.1:PORT/api/v1/login -H 'Content-Type: application/json' -d '{"username":"agent","password":"hotline-demo"}' | sed 's/.*"token":"\\([^"]*\\)".*/\\1/')

        curl -s http://127.0.0.1:PORT/api/v1/work-orders -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{"type":"COMPLAINT","urgency":"NORMAL","channel":"PHONE","category":"ENV.NOISE_SITE","title":"夜间施工扰民","content":"小区北侧工地连续三天夜里十一点以后仍在施工，影响休息。","appellant":{"name":"王女士","phone":"13800000000"},"place":{"address":"经十路1号","district":"370102"}}'

        curl -s 'http://127.0.0.1:PORT/api/v1/work-orders?limit=5' -H "Authorization: Bearer $TOKEN"
        ==================================================================================================
        """;

    private Welcome() {}

    static void print(String port) {
        System.out.println(TEXT.replace("PORT", port));
    }
}
