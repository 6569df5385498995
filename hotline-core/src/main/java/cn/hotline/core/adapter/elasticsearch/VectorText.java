package cn.hotline.core.adapter.elasticsearch;

import java.nio.ByteBuffer;
import java.util.Base64;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Vectors as Elasticsearch reads them quickest: base64 of big-endian floats, half of what numbers in digits take. */
final class VectorText extends StdSerializer<float[]> {

    VectorText() {
        super(float[].class);
    }

    @Override
    public void serialize(float[] vector, JsonGenerator json, SerializationContext context) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        json.writeString(Base64.getEncoder().encodeToString(bytes.array()));
    }
}
