/** The way in over HTTP, one package for each feature of the core. */
@NullMarked
package cn.hotline.api;

import org.jspecify.annotations.NullMarked;
