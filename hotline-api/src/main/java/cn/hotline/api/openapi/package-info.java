/** The document of the interface; the commands in it are generated from the list of commands. */
@NullMarked
package cn.hotline.api.openapi;

import org.jspecify.annotations.NullMarked;
