package cn.hotline.architecture.violations.core.deadline;

class OrderHelper {}
