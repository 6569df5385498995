package cn.hotline.api.web;

import cn.hotline.api.error.BodyTooLarge;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** Fails when more is read than is permitted. */
final class CountedStream extends ServletInputStream {

    private final ServletInputStream stream;
    private final long permitted;
    private long left;

    CountedStream(ServletInputStream stream, long permitted) {
        this.stream = stream;
        this.permitted = permitted;
        this.left = permitted;
    }

    @Override
    public int read() throws IOException {
        int read = stream.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = stream.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new BodyTooLarge(permitted);
        }
    }

    @Override
    public boolean isFinished() {
        return stream.isFinished();
    }

    @Override
    public boolean isReady() {
        return stream.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        stream.setReadListener(listener);
    }
}
