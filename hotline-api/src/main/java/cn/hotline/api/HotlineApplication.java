package cn.hotline.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process that answers agents, handlers, supervisors and citizens, and by default runs the jobs too. */
@SpringBootApplication
public class HotlineApplication {
    public static void main(String[] args) {
        SpringApplication.run(HotlineApplication.class, args);
    }
}
