import type { Destination } from './adapter'

/**
 * Places that an Amazon sign-in leads to beside selling and retail. `handles`: beginnings of `openid.assoc_handle`;
 * `hosts`: a host or, after a dot, the end of one.
 */
export const amazonDestinations: readonly Destination[] = [
  {
    name: 'Amazon Web Services',
    handles: ['aws'],
    hosts: ['aws.amazon.com', '.aws.amazon.com', 'aws.amazon.cn', '.aws.amazon.cn'],
  },
  {
    name: 'Amazon Advertising',
    handles: ['amzn_bt_desktop', 'amazon_advertising', 'advertising'],
    hosts: ['advertising.amazon.com', '.advertising.amazon.com', 'ads.amazon.com'],
  },
  {
    name: 'Kindle Direct Publishing',
    handles: ['amzn_dtp', 'kdp'],
    hosts: ['kdp.amazon.com', 'kdp.amazon.co.jp'],
  },
  { name: 'Audible', handles: ['audible', 'amzn_audible'], hosts: ['audible.com', '.audible.com', '.audible.de'] },
  {
    name: 'Mechanical Turk',
    handles: ['mturk', 'amzn_mturk'],
    hosts: ['mturk.com', '.mturk.com'],
  },
  {
    name: 'Amazon Associates',
    handles: ['amzn_associates', 'amazon_associates'],
    hosts: ['affiliate-program.amazon.com'],
  },
  { name: 'Amazon Developer', handles: ['mas_dev_portal'], hosts: ['developer.amazon.com', '.developer.amazon.com'] },
]
