# SPDX-License-Identifier: GPL-3.0-or-later
# What is wrong with the way to a host.
