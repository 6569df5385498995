package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.embedding.Vectors;
import java.nio.ByteBuffer;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** A vector of length 1 as one scale (a float) and a byte for each dimension. */
public final class VectorColumn extends BaseTypeHandler<float[]> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, float[] vector, JdbcType jdbcType)
            throws SQLException {
        statement.setBytes(i, pack(vector));
    }

    @Override
    public float[] getNullableResult(ResultSet result, String column) throws SQLException {
        return unpack(result.getBytes(column));
    }

    @Override
    public float[] getNullableResult(ResultSet result, int column) throws SQLException {
        return unpack(result.getBytes(column));
    }

    @Override
    public float[] getNullableResult(CallableStatement statement, int column) throws SQLException {
        return unpack(statement.getBytes(column));
    }

    static byte[] pack(float[] vector) {
        float largest = Float.MIN_NORMAL;
        for (float x : vector) {
            largest = Math.max(largest, Math.abs(x));
        }
        float scale = largest / Byte.MAX_VALUE;
        ByteBuffer packed = ByteBuffer.allocate(Float.BYTES + vector.length).putFloat(scale);
        for (float x : vector) {
            packed.put((byte) Math.round(x / scale));
        }
        return packed.array();
    }

    static float[] unpack(byte[] bytes) {
        ByteBuffer packed = ByteBuffer.wrap(bytes);
        float scale = packed.getFloat();
        float[] vector = new float[packed.remaining()];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = packed.get() * scale;
        }
        return Vectors.normalised(vector);
    }
}
