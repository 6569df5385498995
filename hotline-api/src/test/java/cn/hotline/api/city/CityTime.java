package cn.hotline.api.city;

import java.time.Instant;

/** The application's time, which the city moves along. */
@FunctionalInterface
public interface CityTime {
    void moveTo(Instant moment);
}
