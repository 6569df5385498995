package cn.hotline.api.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Whom a limit per address counts: an IPv4 address, or an IPv6 network, since one customer owns all of a /64. */
public final class Addresses {

    private static final int NETWORK_BYTES = 8;

    private Addresses() {}

    public static String of(HttpServletRequest request) {
        String text = request.getRemoteAddr();
        try {
            InetAddress address = InetAddress.ofLiteral(text);
            return address instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES)
                    : text;
        } catch (IllegalArgumentException unreadable) {
            return text;
        }
    }
}
