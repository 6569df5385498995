package cn.hotline.core.adapter.privacy;

import cn.hotline.core.privacy.AesFieldCipher;
import cn.hotline.core.privacy.FieldCipher;
import cn.hotline.core.privacy.HmacKeyedHash;
import cn.hotline.core.privacy.KeyedHash;
import cn.hotline.core.privacy.QueryCode;
import cn.hotline.core.privacy.TelephoneNumbers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The application refuses to start without its keys. */
@Configuration(proxyBeanMethods = false)
public class PrivacyConfiguration {

    @Bean
    FieldCipher fieldCipher(PrivacyProperties properties) {
        return new AesFieldCipher(properties.encryptionKeys());
    }

    @Bean
    KeyedHash keyedHash(PrivacyProperties properties) {
        return new HmacKeyedHash(properties.hashingKey());
    }

    @Bean
    QueryCode queryCode(KeyedHash keyedHash) {
        return new QueryCode(keyedHash);
    }

    @Bean
    TelephoneNumbers telephoneNumbers() {
        return new WrittenTelephoneNumbers();
    }
}
