package cn.hotline.api.city;

import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody issues one command. */
record Call(String account, String command, Map<String, Object> body) {

    static Call of(String account, String command, Object... fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            body.put((String) fields[i], fields[i + 1]);
        }
        return new Call(account, command, body);
    }

    static Call handler(String unit, String command, Object... fields) {
        return of("handler-" + unit, command, fields);
    }
}
