import type { Translated } from './guides'

/** Portuguese, for Brazil and Portugal. Amazon’s own words: Verificação em duas etapas; the other names are not known. */
export const portuguese = {
  page: { help: 'Ajuda', others: 'Outros guias', language: 'Idioma' },
  guides: {
    'which-code': {
      title: 'Qual código a página quer?',
      lead: 'A Amazon usa o mesmo campo para os códigos de um aplicativo autenticador e para os que ela envia. A frase acima do campo diz qual deles a página espera.',
      points: [
        'Ela cita o seu aplicativo autenticador: o código vem do Countersign.',
        'Ela mostra os últimos dígitos de um número de telefone: a Amazon enviou um código por SMS, ligação ou WhatsApp e não aceita outro.',
        'Ela fala do aplicativo de compras da Amazon: é ele que mostra o código. Não é um aplicativo autenticador.',
      ],
      end: 'Para usar o aplicativo autenticador, siga na página o link para um código que não chegou (em inglês “Didn’t receive the OTP?”), escolha o aplicativo autenticador e continue. O botão do Countersign faz o mesmo caminho.',
    },
    'no-code': {
      title: 'Nenhum código chega',
      lead: 'Muitas vezes os SMS chegam tarde ou não chegam. E muitas vezes a Amazon envia um, embora um aplicativo autenticador esteja configurado.',
      steps: [
        'Não peça um código atrás do outro. Depois de pedidos demais, a Amazon não envia nenhum por 24 horas; quantos são, ela não diz.',
        'Siga na página o link para um código que não chegou (em inglês “Didn’t receive the OTP?”). Ele mostra as outras opções para este login.',
        'Se o aplicativo autenticador estiver entre elas, escolha-o. O Countersign tem o código dele.',
        'Se nada funcionar, a mesma página leva à recuperação da conta.',
      ],
      end: 'Para a próxima vez, configure o Countersign para este login: os códigos dele não precisam de mensagem nem de rede telefônica.',
    },
    refused: {
      title: 'O código foi recusado',
      lead: 'Quando o Countersign sabe o motivo, ele o diz ao lado do código. Estes são os comuns:',
      points: [
        'Outro tipo de código: a página esperava um que foi enviado a você.',
        'Outro login: cada login tem os seus próprios códigos.',
        'O relógio: se o deste computador está errado, os códigos também estão. O Countersign pode medir e corrigir.',
        'Um código já usado: considere que cada um vale só uma vez e espere o próximo.',
        'Tarde demais: um código vale 30 segundos, e o que expira no caminho é recusado.',
      ],
      end: 'Descubra o motivo antes de tentar de novo. Códigos errados demais bloqueiam o acesso; quantos, a Amazon não diz.',
    },
    'too-many': {
      title: 'Tentativas demais',
      lead: 'Depois de tentativas demais, a Amazon deixa de aceitar ou de enviar códigos por algum tempo. Quantas são e quanto dura o bloqueio não é divulgado.',
      steps: [
        'Pare agora. Cada nova tentativa pode aumentar a espera.',
        'Se a página indica um tempo, espere por ele. Se foram pedidos códigos demais, são 24 horas.',
        'Se ela não indica nenhum, espere um dia. Depois entre de novo.',
        'Até lá, descubra o que estava errado: o login, o relógio ou o tipo de código.',
      ],
    },
    'choose-login': {
      title: 'Que login é este?',
      lead: 'Cada login tem os seus próprios códigos. O Countersign segue o nome com que você entrou e nunca adivinha.',
      points: [
        'Lembre o endereço de e-mail ou o número de telefone que você digitou e escolha o login com esse nome.',
        'O mesmo login pode ter um segundo nome, como um número de telefone. Se tiver certeza, escolha-o; o Countersign oferece então lembrar o nome.',
        'Se ele não está na lista, a chave dele não está no Countersign. Configure-o na página da Amazon ou adicione a chave dele.',
      ],
      end: 'Não experimente um por um: os códigos errados são contados.',
    },
    'trusted-browser': {
      title: 'Por que a Amazon pergunta de novo num navegador de confiança',
      lead: 'A caixa para não pedir códigos neste navegador (em inglês “Don’t require OTP on this browser”) deixa uma marca, um cookie, só neste navegador. Se ela falta, a Amazon pergunta de novo. Motivos conhecidos:',
      points: [
        'Os cookies foram apagados ou estão bloqueados.',
        'É outro navegador ou uma janela privada.',
        'Você usa uma VPN ou um proxy.',
        'A página é sensível: páginas assim perguntam sempre.',
      ],
      end: 'Quanto dura a marca não é divulgado. Nunca a ponha num computador que outras pessoas também usam.',
    },
    'lost-phone': {
      title: 'Telefone perdido, quebrado ou novo',
      lead: 'Se o login está salvo no Countersign neste computador, você não precisa do telefone.',
      steps: [
        'Na página que pede um código, escolha o aplicativo autenticador e preencha o código do Countersign.',
        'Se o login não está aqui, use o método alternativo configurado para ele, ou outro aplicativo ou uma folha de emergência que tenha a chave dele.',
        'Se não houver nada disso, passe pela recuperação da conta.',
        'Quando tiver entrado, abra na Amazon as configurações da Verificação em duas etapas, remova o telefone perdido e configure o novo.',
      ],
      end: 'Não desative a Verificação em duas etapas: o Seller Central fica fechado para você até que ela esteja ativa de novo.',
    },
    recovery: {
      title: 'Recuperação da conta',
      lead: 'Se você não consegue nenhum código, a Amazon verifica quem você é e deixa você entrar de novo.',
      steps: [
        'Na página que pede um código, siga o link para um código que não chegou e, de lá, continue para a recuperação da conta.',
        'Tenha à mão um documento de identidade: a Amazon pede um.',
        'Espere. Leva de 12 horas a 2 dias, e o suporte ao vendedor não pode encurtar isso.',
        'Quando tiver entrado, configure um aplicativo autenticador e um método alternativo.',
      ],
      end: 'Comece na página de acesso da própria Amazon, nunca por um link numa mensagem.',
    },
    backup: {
      title: 'Uma segunda entrada, antes de precisar dela',
      lead: 'A Amazon não dá códigos de reserva. O que ajuda quando falta um telefone ou um computador tem de ser configurado antes.',
      steps: [
        'Dê à Amazon um método alternativo: nas configurações da Verificação em duas etapas, adicione outro número de telefone ou outro aplicativo autenticador.',
        'Ponha o login também no seu telefone: abra-o no Countersign, mostre o código QR dele e leia-o lá com um aplicativo autenticador. Vários aplicativos podem ter a mesma chave.',
        'Salve um arquivo de backup do Countersign ou imprima a folha de emergência, e guarde-os em outro lugar que não este computador.',
      ],
    },
    enrol: {
      title: 'Configurar o Countersign para um login',
      lead: 'A Amazon chama isso de Verificação em duas etapas com um aplicativo autenticador. Configura-se no site da loja da Amazon, também para logins do Seller Central.',
      steps: [
        'Entre na loja da Amazon, abra as configurações de acesso e segurança da sua conta e, lá, a Verificação em duas etapas.',
        'Escolha adicionar um aplicativo autenticador. A página mostra um código QR.',
        'Pressione o botão do Countersign que salva o login. Ele lê a chave, salva e preenche o código que a confirma.',
        'Pressione o botão da página. Se depois a Amazon enviar um código por e-mail, digite-o por conta própria.',
        'Vá até a última página e ative lá a Verificação em duas etapas.',
      ],
      end: 'Depois configure um método alternativo e ponha o login também no seu telefone.',
    },
    unasked: {
      title: 'Uma página de configuração que você não abriu',
      lead: 'Há um tipo conhecido de roubo em que se configura para o seu login o aplicativo autenticador do ladrão. A partir daí, o ladrão tem os seus códigos.',
      steps: [
        'Se você não abriu esta página, não leia nenhum código QR, não confirme nada e feche-a.',
        'Digite por conta própria o endereço da Amazon, entre e olhe as configurações da Verificação em duas etapas.',
        'Remova de lá cada aplicativo e cada número de telefone que você não conhece. Se havia algum, troque a sua senha.',
      ],
      end: 'Se foi você que abriu a página para configurar o Countersign, está tudo bem.',
    },
    'own-login': {
      title: 'Um login para cada pessoa',
      lead: 'A Amazon aconselha um login por pessoa e exige de todos no Seller Central a Verificação em duas etapas. Com um login compartilhado, todos esperam pelo telefone de uma só pessoa.',
      steps: [
        'Peça um login próprio a quem é dono da conta.',
        'Configure para ele a Verificação em duas etapas, com o Countersign no seu próprio computador.',
        'No Countersign, escreva o nome da pessoa junto do login, para que o certo seja escolhido.',
      ],
    },
  },
} as const satisfies Translated
