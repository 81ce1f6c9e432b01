/** Written by `npm run learn`: see `weights/model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
h/?	BC -17 CFA -24 action -16 applicable 17 comment -23 documents -25 expectedLevel -20 expiry -20 indicator -16 label -24 phase -27 priority 20 proofs -31 reference -24 score -16 start -16 step -20 version -23
h/^a	BC -27 CFA -26 OF -22 VAE -35 body -22 comment 23 date -27 documents -15 end -25 expectedLevel -34 indicator -22 label -41 lastCheck -32 priority -15 reference -25 responsible -35 score -29 severity -30 status -30 step -29 trainee -21 version -30
h/^actio	BC -20 VAE -19 action 19 applicable -21 body -19 comment -23 criterion -18 date -21 deadline -16 expectedLevel -24 expiry -24 indicator -19 label -22 lastCheck -23 links -16 none -30 priority -22 proofs -20 score -18 session 22 severity -18 status -20 version -16
h/^appre	BC -18 CFA 22 action -17 applicable -25 body -18 comment -24 criterion -16 deadline -19 expectedLevel -16 expiry -16 indicator -15 label -16 links -24 none -24 priority -18 proofs -18 reference -20 responsible -27 score -19 session -19 severity -17 steps -18 trainee 23 version -17
h/^bc	BC 28 CFA -16 VAE -18 applicable -21 none -23
h/^bil	BC 16 none -15
h/^bilan	BC 15 OF -16 action -20 body -22 comment -23 criterion -19 date -15 deadline -21 expectedLevel -18 expiry -17 indicator -30 label -29 lastCheck -17 links -19 none -22 priority -19 proofs -20 score -17 severity -18 steps 19
h/^c	BC -28 OF -24 VAE -20 action -20 body -21 comment -26 criterion 15 date -21 deadline -25 expectedLevel -17 expiry -23 lastCheck -19 none -27 priority -26 reference -15 responsible -25 score -23 severity -38 version -19
h/^ce	BC -21 CFA -19 OF -18 VAE -24 applicable -36 body -28 criterion -25 date -22 deadline -41 indicator -39 lastCheck -28 links -40 phase -17 reference -24 responsible -39 score -29 session -19 severity -30 status -53 steps -19 version -24
h/^cfa	BC -15 CFA 25 VAE -17 applicable -20 links -15 none -18
h/^conce	BC -15 CFA -16 VAE -20 applicable 23 indicator -18 none -18 priority -17 status -17
h/^cours	BC -15 OF 18 comment -17 deadline -16 links -16 none -18 responsible -21 session 21 status -15 steps -19 version -17
h/^dat	BC -27 CFA -22 OF -26 VAE -23 action -29 applicable -25 body -28 comment -38 criterion -30 date 28 documents -22 expectedLevel -29 indicator -33 label -37 links -35 none -24 phase -26 priority -31 proofs -43 reference -32 responsible -35 score -31 session -32 severity -34 start 15 status -46 step -25 steps -35 trainee -24 version -33
h/^de	BC -16 OF -16 body -21 comment -18 criterion -22 deadline -16 expectedLevel -16 expiry -27 lastCheck -15 links -28 priority -24 score -16 severity -18 status -33
h/^derni	BC -18 OF -16 VAE -15 action -21 applicable -15 body -18 comment -25 criterion -19 date -20 end 26 expectedLevel -19 expiry -22 indicator -22 label -27 lastCheck 23 links -22 none -25 priority -21 proofs -22 responsible -24 score -22 session -17 severity -22 start -25 status -25 steps -19 version -22
h/^doc	BC -16 CFA -16 OF -16 VAE -16 action -21 applicable -16 body -18 comment -32 criterion -21 date -18 deadline -23 documents 32 expectedLevel -20 expiry -37 indicator -32 label -22 lastCheck -16 none -42 phase -16 priority -23 proofs 19 responsible -19 score -24 session -26 severity -20 step -28
h/^dt	BC -21 CFA -17 OF -19 VAE -20 action -22 applicable -21 body -20 comment -26 criterion -21 date 24 expectedLevel -23 indicator -26 label -22 links -27 phase -16 priority -23 proofs -28 reference -22 responsible -31 score -22 session -16 severity -23 status -31 version -27
h/^eval	BC -16 body -21 comment -19 end -25 label -17 none -22 responsible -27 session -26 start -17 status 18 steps 39 trainee -19
h/^evide	BC -15 VAE -15 action -19 applicable -15 body -15 comment -19 criterion -19 date -15 deadline -22 expectedLevel -18 indicator -22 label -19 lastCheck -16 priority -20 responsible -23 score -20 severity -17 status -28 version -20
h/^in	BC -17 OF -16 VAE -19 applicable 21 indicator -15 links -17 none -21
h/^indic	BC -17 CFA -26 OF -18 VAE -19 action -22 body -16 comment -26 criterion -29 date -18 deadline -25 documents -24 expectedLevel -19 expiry -20 indicator 17 lastCheck -19 links -23 none -37 phase -20 priority -21 proofs -24 reference -25 responsible -26 session -21 severity -20 step -21 version 20
h/^last	BC -15 action -19 comment -20 criterion -15 date -24 deadline -21 end 21 expectedLevel -15 expiry -25 indicator -15 label -21 lastCheck 37 links -19 none -25 priority -16 proofs -18 responsible -20 score -16 severity -16 start -20 status -24
h/^le	BC -22 applicable -19 comment -26 date 19 deadline -39 end -19 expiry -36 lastCheck -40 none -33 priority -20 score -17 start 19 status -19 version -21
h/^nb	BC -19 CFA -16 OF -19 VAE -16 action -20 applicable -16 body -23 criterion -15 date -18 deadline -24 documents -17 end -16 expectedLevel -18 expiry -20 indicator -15 label -22 lastCheck -18 links -27 none 28 priority -21 proofs -23 reference -18 responsible -29 session -28 severity -21 status -31 steps -19 version -26
h/^nivea	BC -22 CFA -15 OF -20 VAE -21 action -16 applicable -18 body -18 comment -32 criterion -21 date -21 deadline -28 expectedLevel 18 expiry -22 indicator -29 label -32 lastCheck -20 links -23 proofs -26 responsible -28 score -25 version -21
h/^not	BC -17 OF -16 VAE -15 action -17 applicable -19 body -16 comment 31 criterion -24 deadline -29 documents -16 expectedLevel -19 expiry -24 indicator -20 label -24 lastCheck -24 links -22 none -29 priority -18 proofs -27 responsible -25 score 23 severity -17 status -18 step -15 steps -20 version -17
h/^numer	BC -15 OF -15 action -16 comment -22 date -19 deadline -15 documents -18 expectedLevel -16 expiry -18 indicator 29 label -35 lastCheck -16 links -33 priority -19 proofs -22 reference 18 responsible -19 severity -15 status -22 steps -16
h/^n°	BC -17 OF -16 VAE -15 action -24 applicable -17 body -21 comment -31 date -21 deadline -26 documents -19 end -19 expectedLevel -20 expiry -22 label -40 lastCheck -32 links -32 none 18 phase -17 priority -23 proofs -29 reference 32 responsible -32 score -31 severity -20 start -16 status -42 step -17 steps -25 trainee -19
h/^on	BC -17 OF -18 VAE -20 action 20 comment -26 criterion -20 date -27 documents -18 expectedLevel -20 expiry -24 indicator -25 label -24 lastCheck -27 links -33 none -25 priority -22 proofs -27 responsible -37 severity -18 status 15
h/^preuv	BC -16 CFA -18 OF -19 VAE -19 action -22 applicable -18 body -16 comment -31 criterion -19 date -21 deadline -28 documents 16 expectedLevel -46 indicator -23 label -26 lastCheck -21 phase -16 priority -20 proofs 19 responsible -23 score -23 session -16 severity -17 status -32 step -19 version -18
h/^rang	BC -15 action -24 applicable -16 body -17 criterion -18 date -16 deadline -22 expectedLevel -21 expiry -19 indicator -16 label -17 priority 21 proofs -19 responsible -23 severity -17 status -25 version -17
h/^revie	BC -15 date -17 lastCheck 19
h/^scop	BC -16 VAE -15 applicable 17 status -19
h/^skill	BC 19 applicable -19
h/^vae	BC -27 CFA -17 VAE 36 action -16 applicable -43 comment -21 criterion -18 deadline -18 expectedLevel -16 expiry -17 indicator -19 label -21 lastCheck -16 none -18 priority -22 proofs -18 responsible -21 score -17 severity -19 status -22 version -15
h/^valid	BC -17 OF -15 action -17 applicable -15 body -17 comment -20 criterion -15 date -20 deadline -27 expectedLevel -16 expiry 22 indicator -20 label -17 lastCheck -16 links -22 none -28 priority -16 proofs -23 responsible -22 severity -16 version -17
h/^what	BC -15 OF -15 applicable -20 body -20 comment -24 criterion -18 deadline -26 expiry -17 indicator -25 label 17 lastCheck -17 links -24 priority -17 reference -17 responsible -26 score -16 session -15 severity -20 status -27 step 15 version -18
h/a	BC -37 CFA -21 OF -52 action 20 body -32 criterion -17 date -60 end -32 expectedLevel -25 label -18 links -24 none -27 phase -23 priority -21 reference -44 score -33 session -28 severity -50 start -19 status -30 trainee -40 version -28
h/actio	BC -34 CFA -17 VAE -31 action 33 applicable -27 body -29 comment -29 criterion -24 date -26 expectedLevel -30 expiry -30 indicator -28 label -29 lastCheck -24 links -30 none -40 priority -28 proofs -25 score -24 severity -26 status -37 steps -19 trainee -17 version -28
h/actio de	BC -19 OF 22 action -18 none -19 proofs -15 responsible -23 session 17 status -20
h/actio$	BC -16 OF -25 VAE -17 action 27 applicable -16 body -18 comment -26 criterion -15 expectedLevel -15 expiry -16 indicator -16 label -17 links -16 none -29 priority -17 proofs -22 responsible 16 session -20 status -24 version -22
h/af	BC -18 CFA -15 OF 23 VAE -17 applicable -19 none -17
h/af$	BC -18 OF 21 none -17
h/afc	BC -20 CFA -16 OF 26 VAE -19 applicable -17 comment -15 expectedLevel -15 none -17 status -19
h/ai	BC -17 CFA -17 OF -17 VAE -21 action -39 applicable -33 body -33 comment 18 criterion -20 date 18 deadline -36 end -16 expectedLevel -25 expiry -26 indicator -38 label -30 lastCheck 24 none -19 priority -30 score -25 session -22 severity -27 start -16 status -38 step -19 steps 20 trainee -18 version -20
h/alter	BC -15 CFA 19
h/app$	BC -17 CFA 21 VAE -15
h/appli$	BC -27 CFA -26 OF -16 VAE -27 action -17 applicable 35 comment -20 criterion -16 deadline -18 expectedLevel -21 expiry -18 indicator -18 links -17 none -20 priority -20 proofs -17 responsible -17 score -16 severity -17 status -23
h/appre	BC -25 CFA 30 OF -22 VAE -20 action -24 applicable -37 body -27 comment -33 criterion -21 date -15 deadline -25 end -17 expectedLevel -19 expiry -21 indicator -24 label -23 lastCheck -20 links -16 none -30 priority -25 proofs -24 responsible -21 score -19 session -16 severity -24 start -18 steps -20 trainee 20 version -19
h/appre$	BC -20 CFA 27 OF -20 VAE -18 action -18 applicable -23 body -24 comment -25 criterion -17 deadline -22 end -15 expectedLevel -20 expiry -18 indicator -21 label -19 lastCheck -17 none -29 priority -19 proofs -22 score -20 session -22 severity -18 start -15 steps -20 trainee 18 version -19
h/asses	BC 15 comment -15 none -16 responsible -15 steps 19 trainee -16
h/atten	BC -18 OF -17 VAE -16 action -15 applicable -20 body -30 criterion -23 date -16 documents -17 end -26 expectedLevel 33 expiry -24 indicator -22 lastCheck -18 links -29 priority -27 proofs -49 reference -25 responsible -35 score -19 session -31 severity -18 start -30 status -26 version -19
h/au	BC -30 CFA -30 OF -32 VAE -30 body -35 comment -42 criterion -32 documents -29 end 22 indicator -19 label -40 lastCheck -41 links -31 none -15 phase -26 reference -18 score -38 session -28 severity -39 start -24 step -27 trainee -25 version -35
h/audit	BC -24 CFA -17 OF -19 VAE -23 action -31 criterion -26 date -29 deadline -32 expiry -27 indicator -33 label -18 links -31 priority -28 responsible -35 score -29 severity -27 trainee 16 version -24
h/audit$	BC -15 CFA -21 OF -19 VAE -21 action -24 body -15 comment 19 criterion -20 date -16 deadline -25 expectedLevel -26 expiry -20 indicator -28 label -34 lastCheck -29 links -25 priority -20 reference -15 responsible -29 score -22 session -15 severity -21 version -19
h/avant	BC -15 VAE -17 action -41 applicable -21 body -17 comment -43 criterion -26 date -30 deadline 29 documents -33 expectedLevel -20 indicator -39 label -28 lastCheck -47 links -39 proofs -39 reference -26 responsible -34 score -19 session -31 severity -21 status -39 step -25 steps 17 version -26
h/batte	BC -16 VAE -16 comment -15 none 27 priority -16 responsible -15 status -22
h/bc	BC 46 CFA -26 OF -25 VAE -32 action -18 applicable -32 body -16 comment -24 criterion -19 deadline -27 expectedLevel -20 expiry -19 indicator -22 label -21 lastCheck -19 links -20 none -30 priority -22 proofs -23 responsible -22 score -20 severity -20 status -21 version -17
h/bc ?	BC 15
h/bc$	BC 41 CFA -24 OF -23 VAE -28 action -17 applicable -23 body -15 comment -22 criterion -19 deadline -25 expectedLevel -18 expiry -18 indicator -20 label -20 lastCheck -16 links -18 none -27 priority -20 proofs -22 responsible -20 score -18 severity -19 status -18 version -15
h/bil	BC 16 none -15
h/bilan	BC 24 CFA -22 OF -26 VAE -23 action -20 applicable -23 body -24 comment -26 criterion -19 date -17 deadline -24 expectedLevel -20 expiry -20 indicator -33 label -32 lastCheck -19 links -22 none -28 priority -20 proofs -25 responsible -26 score -20 severity -24 start -15
h/bilan de	BC 24 indicator -26 label -25 none -16 responsible -20
h/c est	BC -20 CFA -16 comment -22 criterion -27 deadline -17 expectedLevel -18 expiry -18 indicator 15 label -30 lastCheck -15 none -38 priority -20 responsible -20 version -15
h/ca	BC -23 CFA -19 OF -23 VAE -23 action -32 body -22 date -23 deadline -22 documents -17 expectedLevel -36 expiry -24 links -27 none -26 proofs -40 reference -18 responsible -31 score -26 session -21 step -16 steps -16 trainee -17 version -20
h/caree	BC 19 VAE -15 expiry -16 lastCheck -18 none -16
h/cbc	BC 30 CFA -22 OF -24 VAE -22 action -16 applicable -19 comment -20 criterion -17 deadline -17 expectedLevel -18 expiry -15 indicator -16 label -16 links -17 none -25 priority -19 proofs -17 responsible -19 score -20 severity -19 status -20 version -15
h/ce	BC -32 CFA -27 OF -30 VAE -20 body -32 criterion -34 date -15 indicator -28 lastCheck -51 links -21 none 15 phase -25 reference -31 responsible -37 score -45 session -28 step 15 steps -19 version -35
h/ce que	BC -16 CFA -15 OF -15 VAE -19 criterion -15 deadline -38 expiry -22 indicator -30 lastCheck -24 links -28 reference -19 responsible -25 score -22 severity -24 status -19 version -18
h/cfa	BC -28 CFA 39 OF -15 VAE -19 action -17 body -15 comment -19 criterion -17 deadline -22 expectedLevel -18 expiry -21 indicator -15 label -20 lastCheck -15 links -15 none -22 priority -22 proofs -22 responsible -19 severity -16 status -26 version -15
h/cfa$	BC -30 CFA 35 OF -15 VAE -20 action -16 comment -17 criterion -17 deadline -20 expectedLevel -17 expiry -19 indicator -15 label -18 none -20 priority -19 proofs -22 responsible -19 severity -15 status -21
h/check	BC -19 CFA -16 OF -18 VAE -18 action -23 applicable -19 body -16 comment -25 criterion -23 date -23 deadline -28 expectedLevel -19 expiry -23 lastCheck 15 links -22 none -23 priority -18 proofs -24 responsible -22 session -16 severity -20 steps 17 version -20
h/check$	BC -15 VAE -15 applicable -16 comment -24 criterion -20 deadline -21 expectedLevel -15 expiry -17 links -17 none -20 priority -15 proofs -19 responsible -24 session -15 severity -17 step 17 version -17
h/chemi	BC -15 OF -15 VAE -16 action -15 applicable -18 body -21 criterion -18 date -15 deadline -21 documents -15 expiry -20 indicator -28 label -18 lastCheck -18 links 33 priority -20 proofs -35 reference -19 responsible -15 score -19 session -23 severity -23 trainee -17 version -22
h/cod	BC -18 CFA -17 OF -15 VAE -17 action -16 applicable -17 comment -28 criterion -17 date -21 deadline -19 documents -21 end -19 expectedLevel -21 expiry -20 label -21 lastCheck -16 links -29 priority -18 proofs -30 reference 27 responsible -20 score -25 severity -18 start -21 steps -19 trainee -24 version -23
h/combien	BC -18 CFA -20 OF -18 VAE -18 action -19 applicable -20 body -20 comment -29 criterion -28 date -21 documents -15 expectedLevel -25 expiry -23 indicator 17 label -30 lastCheck -21 links -41 none 25 phase -19 priority -18 proofs -30 reference -17 responsible -31 score 17 session -22 severity -23 status -31 step -20 steps -15 version -15
h/combien$	BC -16 criterion -15 deadline -20 indicator 15 label -19 links -25 proofs -19 status -23
h/comment	BC -17 VAE -17 applicable -26 body -21 comment 17 criterion -21 date -18 deadline -27 documents -21 end -16 expectedLevel -21 expiry -21 indicator -29 label -26 lastCheck -17 links -32 none -35 priority -25 reference -20 responsible -32 score -26 session -21 severity -20 start -19 version -24
h/comp	BC 26 CFA -16 OF -17 VAE -17 action -15 applicable -16 comment -18 deadline -18 expiry -15 label -15 links -15 none -24 priority -16 proofs -16 responsible -19 severity -16 status -28 version -15
h/comp$	BC 23 OF -15 action -15 comment -19 deadline -17 links -15 none -22 priority -16 proofs -16 score -15 severity -15 status -28
h/compe	BC 25 none -19 status -18
h/compe$	BC 23 none -17 status -17
h/compl	BC -18 CFA -15 OF -22 VAE -19 action -20 applicable -18 body -23 comment -23 criterion -20 expectedLevel -26 expiry -25 indicator -25 lastCheck -20 links -24 none -37 priority -22 severity -22 version -21
h/conce	BC -19 CFA -22 VAE -16 action -20 applicable 32 comment -20 criterion -19 date -18 deadline -24 expectedLevel -19 expiry -18 indicator 19 label -27 lastCheck -20 links -24 none -28 priority -25 proofs -24 responsible -27 status -37 version -21
h/confi	BC -15 action -16 body -16 comment -16 indicator -17 links -15 none 16 priority -19 proofs -23 score -15 severity -15 status -20 version -17
h/confo	BC -16 OF -15 action -15 applicable -15 comment -30 date -18 expectedLevel -23 expiry -23 indicator -16 label -21 lastCheck -24 links -18 none -26 priority -16 proofs -23 responsible -22 score -19 severity 15 status 24 version -16
h/cours$	BC -15 OF 18 comment -17 deadline -15 none -23 proofs -18 responsible -18 session 18 status -15 steps -15
h/crite	BC -19 CFA -17 OF -19 VAE -19 action -30 applicable -25 body -19 comment -29 criterion 46 date -20 deadline -28 documents -15 expiry -23 label -40 lastCheck -23 links -31 none -35 priority -25 proofs -32 responsible -30 score -26 severity -24 status -33 version -19
h/crite$	BC -15 OF -15 VAE -16 action -20 applicable -15 comment -21 criterion 30 deadline -20 expiry -16 indicator -36 label -28 lastCheck -17 links -18 none -33 priority -19 proofs -21 responsible -21 score -19 severity -19 status -22
h/d	BC -38 CFA -15 OF -38 VAE -39 comment -21 criterion -21 documents -33 end -15 label -48 links -15 proofs -50 reference -22 responsible -37 severity -19 trainee -42
h/dans	BC -17 VAE -15 action -27 applicable 23 body -20 comment -15 date -20 deadline -29 documents -18 expectedLevel -28 expiry -28 label -28 lastCheck -28 links 26 none -38 proofs -31 reference -17 score -24 session -23 version -22
h/dat	BC -30 CFA -25 OF -29 VAE -27 action -34 applicable -29 body -31 comment -42 criterion -34 date 25 deadline 16 documents -29 expectedLevel -34 indicator -38 label -43 links -41 phase -30 priority -36 proofs -47 reference -38 responsible -41 score -34 session -16 severity -38 status -46 step -29 steps -37 trainee -28 version -38
h/dat de	BC -17 OF -16 action -22 body -18 comment -21 criterion -18 date 23 deadline -30 expectedLevel -16 indicator -20 label -25 links -25 none -31 priority -18 proofs -28 reference -15 responsible -25 score -16 session -22 severity -19 status -28 steps -22 trainee -16 version -18
h/dat$	BC -15 OF -15 VAE -15 action -21 applicable -17 body -17 comment -25 criterion -19 documents -18 expectedLevel -20 indicator -25 label -20 lastCheck -15 links -26 phase -21 priority -20 proofs -25 reference -23 responsible -26 score -18 severity -18 status -23 step -18 steps -22 version -25
h/de comp	BC 17 status -20
h/de compe	BC 23 responsible -16 status -16
h/de forma	BC -23 OF 22 VAE -17 action -19 body 20 links -16 none -32 proofs -17 responsible -29 steps -15
h/de l	BC -24 OF -23 action -26 applicable -18 criterion -27 expectedLevel -26 expiry -29 links -17 none -50 priority -21 score -16 session -28
h/de la	BC -15 VAE -21 action -27 body -28 comment -22 criterion -26 date 20 deadline -21 documents -16 end -19 expectedLevel -22 indicator -29 lastCheck -21 responsible -37 session 18 severity 17 step -21
h/de$	BC -17 OF -17 action 16 body -22 comment -24 criterion -20 date -22 deadline -24 expectedLevel -17 expiry -23 indicator -21 label -19 lastCheck -20 links -28 priority -23 proofs -27 responsible 20 score -21 severity -17 status -28 version -23
h/derni	BC -20 CFA -16 OF -18 VAE -18 action -28 applicable -21 body -18 comment -31 criterion -22 date -45 end 30 expectedLevel -22 expiry -37 indicator -26 label -30 lastCheck 39 links -29 none -35 priority -25 proofs -28 responsible -30 score -26 session -19 severity -28 start -30 status -28 steps -17 trainee -15
h/do	BC -18 VAE -18 action 18 comment -26 criterion -18 date -15 deadline -22 documents -18 expectedLevel -27 expiry -21 indicator -23 label -24 lastCheck -15 links -24 priority -21 proofs -35 responsible -27 score -18 session -18 severity -18 step -21 version -21
h/doc	BC -26 CFA -25 OF -25 VAE -24 action -29 applicable -25 body -26 comment -42 criterion -32 deadline -34 documents 27 expectedLevel -32 expiry -15 indicator -44 label -30 lastCheck -28 none -25 phase -20 priority -30 score -33 session -37 severity -30 step -31
h/doc$	BC -16 VAE -15 action -23 applicable -16 body -20 comment -25 criterion -19 deadline -24 expectedLevel -22 indicator -38 label -21 lastCheck -20 none -15 phase -15 priority -23 score -18 session -34 severity -21 step -19
h/docum	BC -27 CFA -22 OF -24 VAE -23 action -31 applicable -30 body -27 comment -44 criterion -35 deadline -41 expectedLevel -46 indicator -26 label -32 lastCheck -35 phase -26 priority -31 proofs 18 reference 16 score -36 session -31 severity -33 version -15
h/docum$	BC -20 CFA -16 OF -18 VAE -15 action -24 applicable -17 body -21 comment -32 criterion -24 deadline -31 expectedLevel -27 expiry -25 indicator -36 label -34 lastCheck -25 phase -22 priority -22 reference 20 score -19 session -27 severity -26 status -16
h/dossi	BC -17 VAE -15 action -22 applicable -16 body -29 comment -35 criterion -31 date -16 deadline -19 documents -18 end -23 expectedLevel -16 expiry -20 indicator -34 label -18 lastCheck -17 links 21 priority -22 responsible -16 score -20 severity -20 start -25 status -24 step -16 version -16
h/dt	BC -19 CFA -15 OF -17 VAE -18 action -20 applicable -20 body -19 comment -25 criterion -19 date 25 expectedLevel -21 indicator -24 label -20 links -26 priority -22 proofs -25 reference -21 responsible -23 score -21 session -16 severity -21 status -29 version -24
h/du	BC -29 CFA -29 OF -35 VAE -33 action -20 applicable -37 body -34 deadline -23 expiry -21 none -15 priority -21 session -20 status -17 steps -34
h/echea	BC -15 action -31 applicable -16 body -17 comment -27 criterion -17 date -29 deadline 28 documents -19 expectedLevel -18 expiry -26 indicator -22 label -19 lastCheck -24 links -20 phase -17 priority -21 proofs -24 reference -15 responsible -23 score -19 severity -19 status -26 step -24 version -16
h/en	BC -33 CFA -32 OF -34 VAE -34 applicable -18 body -43 criterion -39 documents -23 end -30 expectedLevel -54 expiry -17 links -61 none -32 proofs -16 reference -28 score -25 session -42 severity -17 step -24 trainee -24
h/entre	BC -20 CFA -19 OF -19 VAE -18 comment -33 criterion -17 deadline -23 end -20 expectedLevel -24 expiry -23 indicator -25 label -19 lastCheck -19 links -28 priority -23 proofs -21 reference -19 responsible -29 session -31 severity -18 start 22 status -24 trainee -24 version -21
h/eval	BC -15 body -21 comment -16 end -29 label -18 none -22 responsible -21 session -24 start -15 status 17 steps 29 trainee -18
h/evide	BC -22 CFA -20 OF -20 VAE -21 action -28 applicable -20 body -21 comment -30 criterion -26 date -21 deadline -29 documents 15 expectedLevel -37 indicator -29 label -31 lastCheck -22 priority -26 responsible -33 score -34 severity -24 status -28 version -23
h/evide$	BC -15 OF -15 VAE -15 action -22 applicable -16 body -16 comment -29 criterion -18 date -16 deadline -24 expectedLevel -34 expiry -24 indicator -23 label -24 lastCheck -16 priority -18 proofs 25 responsible -24 score -18 severity -18 status -20 version -18
h/exige	BC -15 OF -15 VAE -15 action -21 applicable -20 body -16 comment -26 criterion -23 date -15 deadline -23 expiry -18 label 29 lastCheck -18 links -23 none -26 priority -20 proofs -25 responsible -25 score -18 severity -22 status -17 version -18
h/f	BC -16 OF 19 VAE -18 action 22 applicable -17 comment -19 criterion -17 deadline -18 expiry -15 indicator -15 links -18 none -24 proofs -23 status -23
h/fair	BC -15 VAE -16 action 25 comment -46 criterion -22 date -15 documents -15 expectedLevel -24 expiry -30 indicator -23 lastCheck -27 links -24 proofs -35 responsible -20 score -20 severity -15 status -28 version -16
h/fait	BC -15 CFA -15 VAE -17 applicable -20 body -15 comment -38 criterion -15 documents -16 expectedLevel -29 expiry -24 indicator -29 label -36 links -34 phase -23 proofs -26 reference -22 session -23 severity -16 start -16 version -21
h/forma	BC -26 OF 25 VAE -27 action -27 applicable -31 comment -31 criterion -19 date -20 deadline -25 documents -24 expectedLevel -16 expiry -22 indicator -24 lastCheck -18 links -31 phase -21 priority -24 reference -33 score -24 severity -26 status -20 trainee -36 version -24
h/frequ	BC -15 OF -15 action -15 applicable -16 comment -23 documents -17 expectedLevel -15 expiry -15 indicator -19 label -16 lastCheck -17 links -27 none 31 priority -18 proofs -18 responsible -15 score -16 status -25 version -19
h/guid	BC -16 VAE -17 action -22 applicable -15 body -18 comment -26 criterion -21 date -16 deadline -22 expectedLevel 36 expiry -20 indicator -18 label -36 lastCheck -18 links -27 priority -25 proofs -31 responsible -24 score -23 severity -17 status -29 version -20
h/how	BC -16 action -17 applicable -17 body -15 comment -22 deadline -19 expectedLevel -17 indicator -16 label -20 links -19 proofs -15 responsible -17 version -18
h/i	BC -19 CFA -16 OF -17 VAE -20 action -32 body -20 comment -32 criterion -23 date -19 deadline -19 documents -16 expectedLevel -26 expiry -18 indicator 22 label -23 links -35 priority -24 reference -18 responsible -26 score -23 session -18 severity -22 step -18 steps 19 version -25
h/id	BC -15 OF -16 VAE -15 action -19 applicable -19 comment -23 date -22 deadline -19 documents -15 end -16 expectedLevel -17 expiry -21 indicator 15 label -29 lastCheck -16 links -28 priority -19 proofs -31 reference 24 severity -17 start -17 status -29 steps -16 version -33
h/il	BC -22 CFA -24 OF -28 action 18 applicable -20 criterion 23 deadline -21 lastCheck -28 links -16 priority -19 proofs -35 reference -31 responsible -16 severity -43
h/ind	BC -17 OF -16 VAE -17 action -21 applicable -19 body -15 comment -26 criterion -30 date -16 deadline -23 documents -17 expectedLevel -19 expiry -20 indicator 24 lastCheck -18 links -23 none -38 priority -18 proofs -24 reference -23 responsible -26 score -19 session -19 severity -19 step -16
h/ind$	BC -15 VAE -15 action -19 comment -23 criterion -22 deadline -21 expectedLevel -16 expiry -17 indicator 16 lastCheck -16 links -21 none -26 proofs -16 reference -17 responsible -22 score -16 severity -17 version -33
h/indic	BC -22 CFA -26 OF -19 VAE -19 action -22 body -17 comment -27 criterion -29 date -17 deadline -26 documents -28 expectedLevel -28 expiry -19 indicator 35 lastCheck -21 links -23 none -50 phase -17 priority -22 proofs -32 reference -33 responsible -30 session -25 severity -20 step -26 version 15
h/indic$	BC -19 VAE -15 action -18 applicable -21 body -16 comment -23 criterion -36 date -15 deadline -23 documents -20 expectedLevel -19 expiry -17 indicator 20 lastCheck -19 links -20 none -40 phase -19 priority -15 proofs -27 reference -32 responsible -27 session -21 severity -18 step -21 version 21
h/int$	BC -16 deadline -15 proofs -21
h/j	BC -25 OF -24 action -41 applicable -30 criterion -25 expectedLevel -35 expiry -30 label -39 links -35 none -26 phase -15 priority -41 reference -26 responsible -24 score -29 session -25 step -26
h/jusqu	BC -16 VAE -16 action -27 applicable -23 body -18 comment -31 criterion -20 date -24 documents -20 expiry 35 indicator -26 label -24 lastCheck -28 links -32 priority -25 proofs -30 reference -19 responsible -33 score -27 session -17 severity -21 status -35 step -18 version -22
h/l indic	BC -17 applicable -18 body -18 comment -23 criterion -21 deadline -24 expectedLevel -24 indicator 17 lastCheck -20 none -30 proofs -24 responsible -24 severity -19 status 18 version -33
h/la	BC -41 CFA -27 OF -42 action -16 applicable -30 body -30 comment -60 deadline -49 end -35 expectedLevel -48 none -25 priority -22 reference -23 score -15 start -27 trainee 17
h/last	BC -19 CFA -15 OF -17 VAE -16 action -26 applicable -20 body -22 comment -27 criterion -19 date -33 deadline -29 end 24 expectedLevel -20 expiry -27 indicator -25 label -23 lastCheck 46 links -26 none -31 priority -22 proofs -24 responsible -25 score -22 severity -22 start -21 status -33 steps -18 version -18
h/le$	BC -37 CFA -27 OF -23 VAE -25 action -41 applicable -34 body -33 comment -46 criterion -36 date 22 documents -21 expectedLevel -46 indicator -48 label -50 lastCheck 20 links -50 priority -38 proofs -56 reference -33 responsible -47 score -36 session -44 severity -37 start 17 status -48 step -19 steps -31 trainee -33 version -34
h/level	BC -15 CFA -15 VAE -17 action -21 body -17 criterion -17 deadline -19 expectedLevel 22 expiry -15 indicator -16 label -20 links -23 proofs -18 responsible -22 score -16 status -16 version -17
h/maj	BC -15 action -17 comment -19 criterion -15 date -30 deadline -34 expectedLevel -20 expiry -30 indicator -17 label -18 lastCheck 21 links -16 none -19 priority -15 proofs -20 score -16 severity 18 status -20
h/maj$	BC -16 action -18 applicable -15 comment -21 criterion -17 date -26 deadline -28 expectedLevel -27 expiry -18 indicator -19 label -19 lastCheck 20 links -21 none -19 priority -17 proofs -21 score -17 severity 20 status -22 version -17
h/matur	BC -15 comment -23 date -15 deadline -19 expiry -15 indicator -18 label -17 lastCheck -15 links -16 none -28 priority -19 proofs -20 responsible -18 severity -17 status 19 version -17
h/me	BC -18 CFA -22 OF -17 VAE -20 applicable 21 body -19 criterion -17 date -20 documents -20 expectedLevel -44 expiry -35 indicator -30 lastCheck -31 links -34 none -55 priority -38 proofs -45 severity -27 version -17
h/mes	BC -27 CFA -18 VAE -24 applicable -24 body -23 criterion -30 date -17 deadline -31 expectedLevel -26 expiry -17 indicator -28 lastCheck -23 links -30 priority -28 proofs 21 reference -15 responsible -29 score -32 session -19 severity -27 status -29 step -16 steps -18 version -21
h/meteo	BC -15 OF -15 VAE -18 applicable -18 comment -18 expectedLevel -15 indicator -16 score -19
h/moi	BC -19 CFA -15 OF -21 VAE -17 action -17 applicable 28 comment -21 deadline -18 expectedLevel 16 indicator -17 links -19 none -24 priority -19 proofs -18 status -27
h/mon	BC -25 CFA -24 OF -29 VAE -27 applicable 28 body -26 comment -34 criterion -30 date -28 expectedLevel -30 expiry -32 indicator -27 label -31 lastCheck -22 links -35 proofs -35 responsible -33 session -16 severity -32 version -23
h/nb	BC -19 CFA -16 OF -19 VAE -16 action -25 applicable -19 body -24 criterion -21 date -18 deadline -23 documents -17 end -16 expectedLevel -20 expiry -20 indicator -16 label -22 lastCheck -17 links -26 none 28 priority -25 proofs -26 reference -18 responsible -30 session -27 severity -21 status -31 steps -18 version -25
h/next	BC -18 OF -16 VAE -16 action 33 applicable -16 criterion -15 deadline -26 expectedLevel -16 indicator -21 label -16 lastCheck -15 links -28 none -30 priority -18 proofs -21 responsible -25 score -17 severity -18 status -23 version -21
h/nivea	BC -22 CFA -17 OF -20 VAE -22 action -16 applicable -19 body -18 comment -31 criterion -23 date -24 deadline -27 expectedLevel 17 expiry -23 indicator -31 label -34 lastCheck -20 links -25 proofs -30 responsible -30 score -25 version -24
h/no	BC -21 CFA -23 OF -25 VAE -25 action -29 applicable -25 body -29 comment -35 date -22 deadline -32 documents -19 expectedLevel -29 expiry -25 label -35 lastCheck -26 links -33 phase -19 priority -31 proofs -33 reference 18 responsible -37 score -35 session -27 severity -30 steps -21 trainee -17
h/non$	BC -16 CFA -15 OF -20 comment -16 deadline -16 none -19 proofs -15 responsible -15 severity -18
h/nos	BC -16 OF -16 VAE -15 action -18 applicable -16 criterion -17 deadline -19 expectedLevel -17 expiry -15 indicator -18 label -19 links -21 none 16 responsible -17 score -19 severity -16 status -24 version -18
h/not	BC -30 CFA -25 OF -30 VAE -26 action -41 body -30 comment 29 criterion -34 date 17 deadline -32 documents -23 end -22 expectedLevel -33 expiry -30 indicator -30 label -37 lastCheck -34 links -33 none -45 phase -17 priority -35 proofs -37 reference -23 responsible -39 score 19 session -25 severity -29 start -22 step -20 trainee -24 version -28
h/numer	BC -17 OF -15 VAE -15 action -22 applicable -19 body -16 comment -28 date -22 deadline -25 documents -25 expectedLevel -19 expiry -23 indicator 25 label -40 lastCheck -21 priority -27 proofs -34 reference 18 responsible -30 score -20 session -17 severity -24 status -40 step -16 steps -19
h/n°	BC -30 CFA -26 OF -29 VAE -27 action -37 applicable -32 body -31 comment -43 date -32 deadline -41 documents -25 end -29 expectedLevel -36 expiry -35 indicator 21 label -53 lastCheck -40 links -42 phase -23 priority -36 proofs -42 reference 29 responsible -43 score -38 severity -33 start -24 status -46 step -22 steps -32 trainee -26
h/n°$	BC -19 CFA -17 OF -18 VAE -18 action -23 applicable -22 body -16 comment -25 date -16 deadline -25 expectedLevel -22 expiry -21 label -37 lastCheck -25 links -27 priority -25 proofs -24 responsible -30 score -22 session -20 severity -20 status -33
h/o	BC -26 CFA -27 action -23 applicable 24 comment -32 criterion -19 date -15 deadline -23 documents -15 expectedLevel -22 expiry -23 indicator -26 label -19 lastCheck -18 links -22 phase -15 priority -20 proofs -21 reference -16 responsible -24 score -21 session -16 severity -22 step -17
h/o n	BC -28 CFA -18 OF -22 applicable 20 comment -26 deadline -19 expiry -16 indicator -27 links -15 proofs -15 responsible -19 severity -15 step -15 version -15
h/of	BC -40 CFA -36 OF 41 VAE -36 action -33 applicable -26 body 21 comment -38 criterion -31 deadline -42 end -17 expiry -33 indicator -39 label -36 links -40 phase 18 priority -38 reference -20 responsible -30 session -21 status -20 step -20 steps -21 trainee -24 version -36
h/of$	BC -29 CFA -31 OF 43 VAE -26 action -21 applicable -21 body 15 comment -22 criterion -19 date -17 deadline -25 expectedLevel -21 expiry -18 indicator -22 label -24 lastCheck -20 links -19 none -29 priority -18 proofs -29 responsible -15 score -19 severity -19 status -21 trainee -21 version -15
h/on	BC -37 CFA -31 OF -34 VAE -19 applicable -15 body -16 comment -38 criterion -16 date 17 deadline -17 expectedLevel -28 lastCheck 15 phase -20 reference -26 responsible -20 session -23 severity -48 trainee -18 version -34
h/on$	BC -15 VAE -17 action -25 applicable -18 body -17 comment -24 criterion -20 date 25 deadline -30 expectedLevel -18 indicator -26 label -26 links -22 none -33 priority -22 proofs -31 reference -16 responsible -20 score -26 severity -16 status -26 version -18
h/ou	BC -20 CFA -16 VAE -36 action -45 applicable -22 comment -51 criterion -42 deadline -43 end -18 expiry -46 indicator -56 label -50 lastCheck -45 links 33 none -53 phase -34 priority -52 proofs -57 reference -30 severity 17 start -20 steps -23 trainee -24 version -38
h/ou pas	BC -15 OF -17 action -18 links -26 none -16 responsible -16 score -15 status 23
h/par	BC -21 OF -18 VAE -21 action -23 body -25 comment -27 criterion -24 deadline -24 documents -18 expiry -17 label -33 lastCheck -23 links -31 priority -20 proofs -46 reference -18 responsible 37 score -24 session -22 severity -27 status -36 step -15 steps -16 version -24
h/pas	BC -21 CFA -19 OF -24 VAE -18 action 23 body -16 criterion -18 date -18 deadline -22 documents -25 expectedLevel -22 expiry -17 indicator -27 label -24 links -45 none -36 phase -20 priority -22 proofs -18 reference -17 responsible -30 score -19 session -20 status 20 version -15
h/pas$	BC -15 OF -15 action 20 comment -23 criterion -15 date -16 deadline -15 expectedLevel -19 indicator -22 label -18 links -31 none -22 priority -15 proofs -18 responsible -19 score -17
h/perso	BC -16 OF -15 VAE -17 action -24 applicable -16 criterion -20 date -17 documents -16 expectedLevel -17 expiry -19 indicator -26 label -26 lastCheck -20 links -28 none -26 phase -15 priority -22 proofs -32 reference -16 responsible 16 score -22 session -23 severity -20 status -31 step -19 steps -16 trainee 17 version -26
h/petit	BC -17 CFA -16 OF -15 VAE -15 applicable -18 body -18 date -22 deadline -28 expectedLevel -26 expiry -22 label -20 lastCheck -21 none -31 priority -22 proofs -29 responsible -25 score -21 session -19 severity 21 status -27 version -21
h/piec	BC -16 OF -17 VAE -17 action -20 applicable -18 comment -30 criterion -22 deadline -34 expectedLevel -21 indicator -28 label -23 lastCheck -26 none -44 phase -22 proofs 23 responsible -29 score -22 session -25 severity -26
h/point	BC -25 CFA -22 OF -22 VAE -22 action -27 applicable -23 body -24 criterion -35 date -15 deadline -26 documents -22 expectedLevel -27 expiry -17 label 18 links -21 none -54 phase -17 priority -28 proofs -34 reference -16 session -18 severity -28 steps -17 version -29
h/point$	BC -16 OF -16 VAE -16 action -16 applicable -15 criterion -23 date -16 documents -17 expectedLevel -19 expiry -17 label -28 links -24 none -28 phase -15 priority -17 proofs -21 score 16 severity -16 version -17
h/pour l	BC -17 VAE -21 body -19 comment -20 label -21 none -34 proofs -20
h/pour moi	BC -16 OF -17 applicable 23 none -15 status -20
h/preuv	BC -22 CFA -21 OF -18 VAE -22 action -28 applicable -20 body -20 comment -44 criterion -25 deadline -30 documents 24 expectedLevel -45 indicator -27 label -33 lastCheck -31 phase -19 priority -25 proofs 28 reference -20 responsible -28 score -28 session -26 severity -24 status -19 step -21 steps -17 version -26
h/prior	BC -16 CFA -15 OF -16 action -21 applicable -16 body -15 comment -22 criterion -21 deadline -20 expectedLevel -25 expiry -17 indicator -17 label -19 lastCheck -15 links -20 none -30 priority 32 proofs -19 responsible -21 score -21 severity -21 status -29 version -19
h/qu	BC -16 CFA -17 OF -15 applicable -31 body -16 comment 17 criterion -25 date -31 deadline -34 documents 15 expiry -37 indicator -20 lastCheck -33 links -15 priority -41 responsible -32 score -21 severity -22 status -35 version -27
h/quali	BC -19 CFA -16 OF -17 VAE -17 action -25 applicable -21 body -18 date -17 deadline -21 documents -17 expectedLevel -23 expiry -20 indicator 19 lastCheck -20 links -26 none -36 phase -15 priority -18 proofs -27 reference -25 score -21 step -16 version -21
h/quali$	BC -17 CFA -15 OF -15 VAE -16 action -23 applicable -17 body -18 date -16 deadline -22 expectedLevel -22 expiry -17 lastCheck -17 links -22 none -35 priority -17 proofs -23 reference -18 score -19 severity -30 version -17
h/quand	BC -16 VAE -17 action -21 applicable -25 body -19 comment -30 criterion -16 date 16 deadline 18 documents -28 expectedLevel -19 indicator -34 label -18 links -34 priority -22 proofs -26 reference -28 responsible -33 score -16 session -32 severity -18 status -34 step -28 steps -17 version -21
h/que	BC -27 CFA -22 OF -25 applicable -16 criterion -33 date -30 expectedLevel 16 expiry -38 indicator -35 label 16 links -47 phase -27 responsible -28 session -27 severity -40 status -34 steps -20
h/quell	BC -15 OF -15 VAE -17 action -27 applicable -33 criterion -23 date -22 expectedLevel -19 expiry -16 indicator -31 label -20 lastCheck -17 links 17 priority -29 proofs -30 responsible -28 severity -17 status -34
h/qui	BC -30 CFA -26 OF -26 VAE -31 action -38 applicable -33 body 18 comment -25 date -28 deadline -42 end -21 expiry -37 indicator -44 lastCheck -35 links -47 none -53 phase -23 reference -27 responsible 36 score -29 session -30 severity -37 start -21 status -54 steps -23 version -31
h/quoi	BC -19 OF -19 VAE -16 action -29 applicable -20 body -16 comment -33 criterion -27 date -21 deadline -30 expectedLevel -26 expiry -26 label 29 lastCheck -30 links -30 none -35 priority -27 proofs 15 responsible -30 score -25 severity -29 version -22
h/rang	BC -18 CFA -15 OF -18 VAE -16 action -27 applicable -22 body -20 comment -17 criterion -21 date -23 deadline -25 expectedLevel -18 expiry -22 indicator -18 label -25 lastCheck -23 links 20 priority 17 proofs -31 responsible -28 score -24 session -15 severity -24 status -41 version -20
h/refer	BC -17 CFA -16 OF -17 VAE -19 action -27 applicable -19 body -27 comment -22 date -19 deadline -25 end -19 expiry -21 lastCheck -22 links -31 phase -19 priority -24 reference 16 responsible 21 score -23 session -29 severity -23 start -19 status -34 step -22 steps -23 trainee -24 version -26
h/rendu	BC -15 VAE -15 action -16 applicable -15 comment -19 deadline -18 expectedLevel -17 expiry -15 indicator -17 label -15 links -20 none -16 priority -17 proofs -18 responsible -22 severity -17 status 26 version -17
h/requi	BC -17 CFA -15 OF -18 VAE -17 applicable -18 body -17 comment -19 criterion -21 date -15 deadline -24 expectedLevel 25 expiry -19 indicator -18 label 19 lastCheck -18 links -24 none -31 priority -28 proofs -18 responsible -22 score -21 severity -21 status -32 version -17
h/revie	BC 24 CFA -18 VAE -19 action -15 applicable -20 comment -23 date -19 deadline -19 indicator -18 label -15 lastCheck 17 links -22 none -25 priority -15 proofs -16 reference -15 score -16 severity -16 status -21 version -15
h/revie$	BC 18 OF -15 VAE -15 action -15 comment -20 date -15 deadline -17 indicator -15 label -15 links -19 none -25 priority -15 proofs -18 responsible -23 score -15 session -17 severity -15 status -17 steps 17 version -16
h/revu	BC -17 action -16 comment -17 date -34 deadline -32 expectedLevel -16 indicator -16 label -18 lastCheck 34 links -19 priority -19 proofs -25 responsible -20 severity -20 steps 17
h/se	BC -17 CFA -15 OF -16 VAE -18 applicable -30 date -21 end 22 expiry -29 indicator -34 lastCheck -28 none -27 phase -21 priority -31 proofs -33 reference -22 responsible -30 severity -25 start -29 step 15 steps -21 trainee -15 version -21
h/skill	BC 22 CFA -16 VAE -15 applicable -21
h/suis	BC -20 CFA -15 OF -23 VAE -18 action -23 applicable 22 comment -29 expectedLevel -19 expiry -22 indicator -19 label -18 lastCheck -23 links -31 none -40 priority -29 proofs -26 responsible -22 severity -25 status 23
h/sur	BC -18 action -29 applicable -22 body -22 criterion -24 date -23 deadline -21 expectedLevel -26 expiry -23 indicator -26 label -27 lastCheck -21 links 19 none -32 priority -19 proofs -17 score 22 session -15 severity -22 steps -17 version -16
h/t	BC -16 CFA -16 VAE -23 comment -27 deadline -33 documents -20 expectedLevel -22 indicator -33 lastCheck -23 none 23 priority -29 proofs -26 reference -17 responsible -35 score -19 severity -21 status -26 step 16 trainee -34 version -22
h/train	BC -21 OF 26 VAE -23 applicable -21 comment -22 end -17 expectedLevel -16 none -19 session -22 start -19 status -17 steps -21
h/urgen	BC -15 OF -15 VAE -15 action -19 applicable -19 body -15 comment -19 criterion -18 deadline -19 expectedLevel -23 expiry -16 indicator -18 label -20 lastCheck -18 links -18 none -20 priority 33 proofs -15 responsible -19 score -18 severity -20 status -29 version -17
h/v	BC -15 CFA -25 OF -20 action -28 applicable -27 body -20 comment -24 criterion -27 date -22 deadline -29 expiry -28 indicator -32 label -26 lastCheck -22 links -27 priority -28 proofs -33 reference -15 responsible -33 session -22 severity -25 status -24 version 34
h/vae	BC -32 CFA -34 OF -21 VAE 50 action -21 applicable -41 body -20 comment -28 criterion -24 date -18 deadline -25 expectedLevel -21 expiry -26 indicator -28 label -29 lastCheck -23 links -19 none -43 priority -30 proofs -26 responsible -27 score -25 severity -28 status -28 version -21
h/vae$	BC -28 CFA -22 OF -29 VAE 44 action -20 applicable -30 body -18 comment -25 criterion -21 date -16 deadline -23 expectedLevel -18 expiry -24 indicator -23 label -24 lastCheck -19 links -17 none -21 priority -28 proofs -23 responsible -23 score -21 severity -22 status -22 version -19
h/valid	BC -23 CFA -20 OF -22 action -22 applicable -24 body -19 comment -25 criterion -22 deadline -36 expectedLevel -22 expiry 27 indicator -26 label -23 lastCheck -24 links -24 none -35 priority -23 proofs -29 reference -16 responsible -25 score -16 severity -23 version -24
h/verdi	BC -17 CFA -15 OF -16 VAE -18 action -15 applicable -16 deadline -16 expectedLevel -18 links -16 none -20 proofs -19 responsible -18 score -19 severity -17 status 26
h/verif	BC -15 VAE -16 action -20 applicable -17 body -15 comment -25 criterion -19 date -43 deadline -32 expectedLevel -18 expiry -31 indicator -23 lastCheck 34 links -20 none -31 priority -20 proofs -22 responsible -23 score -18 severity -19 status -26 version -16
h/what	BC -21 CFA -17 OF -16 VAE -20 action 18 applicable -26 body -27 comment -32 criterion -25 date -19 deadline -33 expiry -24 indicator -31 label 15 lastCheck -22 links -32 phase -17 priority -23 reference -23 responsible -33 score -23 session -19 severity -20 status -40 step 17 version -25
h/?$	CFA -22 VAE -15 applicable 21 comment -22 documents -22 expectedLevel -20 expiry -18 indicator -23 label -25 phase -25 priority 15 proofs -27 reference -31 step -22 version -19
h/^app	CFA 21 applicable -16 comment -16 deadline -15 links -15 none -22 proofs -15 responsible -15 status -19
h/^champ	CFA -15 comment -16 none -15 status -16
h/^dans	CFA -15 OF -15 action -21 applicable 23 body -19 date -17 deadline -22 expectedLevel -21 expiry -23 indicator -28 label -19 lastCheck -21 none -27 proofs -20 responsible -27 score -18 session -17 version -18
h/^forma	CFA -21 VAE -19 applicable -26 body -25 comment -20 date -15 deadline -17 documents -21 end -27 expectedLevel -21 expiry -15 indicator -21 label -16 links -21 none 15 phase -18 priority -18 proofs -23 reference -23 score -20 severity -19 start -30 status -23 steps -23 trainee -15 version -19
h/app	CFA 20 applicable -16 comment -16 deadline -15 links -15 none -16 proofs -15 responsible -15 severity -15 status -20
h/appli to	CFA -18
h/avanc	CFA -17 OF -16 VAE -19 applicable -21 body -22 comment -29 criterion -18 date -17 deadline -30 expectedLevel -25 expiry -19 indicator -28 label -21 lastCheck -20 links -20 none -39 priority -26 proofs -25 responsible -20 score 15 severity -22 status 20 version -19
h/bilan$	CFA -15 OF -19 VAE -17 action -16 applicable -17 comment -17 deadline -16 indicator -15 label -16 links -16 none -21 responsible -18 score -17 severity -19
h/champ	CFA -16 action -15 comment -19 deadline -16 label -16 links -15 none -17 priority -18 responsible -15 score -15 status -18
h/conce$	CFA -15 action -15 applicable 23 deadline -17 label -20 links -16 none -16 proofs -19 responsible -19 status -25 version -18
h/de	CFA -33 VAE -28 applicable -51 comment -16 indicator -21 score -17 trainee -17 version -18
h/e	CFA -21 OF -21 VAE 21 action -27 applicable -20 body -24 comment -32 criterion -17 date -21 deadline -23 end -17 expectedLevel -23 expiry -21 indicator -22 label -21 lastCheck -21 links -28 none 15 priority -23 proofs -25 score -15 session -21 severity -24 start -20 trainee 16 version -24
h/forma$	CFA -33 OF 19 VAE -25 action -24 applicable -24 comment -29 criterion -18 date -17 deadline -22 documents -15 expectedLevel -20 expiry -19 indicator -22 label -22 lastCheck -16 links -26 priority -19 proofs -28 reference -27 score -19 severity -18 trainee -32 version -21
h/her$	CFA -15
h/it	CFA -19 OF -16 VAE -21 action -29 body -37 comment -28 criterion -17 date -18 expectedLevel -27 expiry -25 indicator -28 lastCheck -18 none -39 priority -29 proofs -32 score -19 version -24
h/je	CFA -23 VAE -29 body -18 criterion -36 expectedLevel -61 expiry -17 indicator -36 label -39 none -18 phase -18 proofs 17 responsible -52 session -23 severity -45 steps 19 version -28
h/le	CFA -22 OF -38 VAE -40 action -31 applicable -29 body -31 comment -70 criterion -18 date 17 documents -41 lastCheck 24 none -42 phase -21 priority -24 reference -39 responsible -24 score -49 severity -19 status -36 steps -24 version -46
h/level$	CFA -15 VAE -16 body -18 comment -22 deadline -17 expectedLevel 19 indicator -16 label -17 links -17 proofs -17 responsible -21 status -17
h/nc	CFA -20 OF -23 VAE -21 action -25 body -20 comment -20 criterion -23 date -19 deadline -26 expiry -22 indicator -24 label -27 lastCheck -24 links -26 none -34 priority -26 proofs -29 responsible -32 score -23 severity 26 version -22
h/nc$	CFA -16 OF -18 VAE -17 action -17 comment -20 criterion -15 deadline -17 expectedLevel -33 expiry -15 indicator -17 label -19 lastCheck -15 links -15 none -23 priority -18 proofs -24 responsible -22 score -16 severity 24 version -15
h/oppos	CFA -19 VAE -15 applicable 20 deadline -15 none -15 status -17
h/organ	CFA -15 applicable -16 body 34 comment -22 deadline -18 end -15 indicator -15 links -22 none -22 priority -16 proofs -18 session -21 start -15 status -16 steps -16 trainee -23
h/to	CFA -33 action 18 date -31 documents -23 label -40 lastCheck -26 none -27 phase -18 priority -32 reference -27 score -36 session -25 severity -35 start -17 status -47 step -21 steps -19 trainee -16 version -32
h/%	OF -16 VAE -15 action -20 applicable -16 body -16 comment -22 criterion -20 date -15 deadline -26 expectedLevel -20 expiry -18 indicator -26 label -21 lastCheck -20 links -16 none -28 priority -16 proofs -23 responsible -20 score 37 severity -19 status -26 version -17
h/^af	OF 15
h/^of	OF 27 applicable -21 none -16 status -23
h/^ou	OF -15 action -23 applicable -21 body -18 comment -26 criterion -17 date -29 deadline -24 documents -17 expectedLevel -28 expiry -23 indicator -27 label -24 lastCheck -22 links 34 none -26 priority -22 proofs -27 responsible -34 session -22 severity -31 status 16 step -17 version -23
h/a mon	OF -21 applicable 20
h/ae	OF -17 applicable 18 none -16
h/appli a	OF -22
h/c	OF -29 VAE -28 action -26 comment -36 criterion 21 date -25 deadline -33 expectedLevel -26 expiry -31 lastCheck -26 links 17 none -40 priority -36 reference -22 responsible -30 score -29 session -22 status -22 version -26
h/cela	OF -16 action -15 comment -17 criterion -16 deadline -17 expectedLevel -15 priority -20 score 17 status -17
h/clien	OF -17 action -15 body 33 comment -26 criterion -17 deadline -24 documents -17 end -16 expectedLevel -21 indicator -21 label -17 links -25 priority -18 proofs -19 score -16 session -18 severity -17 start -17 status -28 steps -22 version -15
h/compl$	OF -16 action -17 body -18 comment -16 date -18 expectedLevel -23 expiry -15 label -18 lastCheck -17 links -15 none -26 priority -17 responsible -27 severity -18 version -15
h/confo$	OF -15 comment -26 date -16 expectedLevel -21 expiry -22 indicator -16 label -19 lastCheck -25 links -16 none -25 proofs -21 responsible -21 score -20 status 22
h/coule	OF -17 VAE -16 action -17 applicable -18 body -15 comment -25 criterion -17 date -19 deadline -15 expiry -19 label -16 lastCheck -16 links -38 none 25 priority -22 proofs -30 reference -21 responsible -18 score -23 session -21 severity -16 step -17 version -20
h/cours	OF 19 body -22 comment -23 deadline -17 expiry -18 indicator -17 links -20 none -28 proofs -18 reference -20 responsible -26 session 18 status -18 trainee -20
h/des	OF -24 action -19 applicable -23 body -16 comment -28 date -18 deadline -17 end -15 expiry -20 label -19 lastCheck -16 links -29 priority -18 reference -24 responsible -32 session -21 severity -20 status -29 steps 31 trainee -18 version -21
h/don	OF -16 applicable -15 comment -19 documents -16 expiry -17 indicator -18 label -17 links -20 none -33 proofs -23
h/f$	OF 16 none -19 status -17
h/falc	OF -15 none 22
h/form	OF 23 body -18 comment -24 deadline -15 documents 16 end -15 indicator -17 links -22 none -24 start -16 step -17 steps -20
h/form$	OF 21 comment -19 documents 21 links -16 none -19 status -16 step -15 steps -16
h/impri	OF -17 VAE -17 action -25 applicable -34 body -17 comment -34 criterion -18 deadline -31 documents 22 expectedLevel -19 expiry -22 indicator -27 label -16 links -27 none 18 phase -15 priority -29 proofs -20 responsible -26 score -16 session -19 severity -20 status -30 step -19 version -21
h/item	OF -18 comment -15 criterion -15 indicator 24 none -23 responsible -19 status -15
h/mes forma	OF 15
h/n	OF -16 action -29 applicable 24 body -27 criterion -24 date -21 deadline -29 documents -19 expectedLevel -23 label -29 lastCheck -24 links -29 none -16 phase -21 priority -32 proofs -30 reference -19 responsible -34 score -27 session -21 severity -26 step -19 steps -15 version -17
h/o f	OF 16 status -15
h/of train	OF 15
h/papie	OF -17 action -22 comment -32 criterion -19 date -16 deadline -23 documents 20 expectedLevel -19 indicator -39 label -19 lastCheck -15 links -16 phase -26 priority -15 responsible -27 score -17 session -31 step -23 version -15
h/preuv$	OF -15 action -15 body -15 comment -20 criterion -16 deadline -21 documents 18 expiry -29 indicator -19 label -19 lastCheck -22 priority -18 proofs 25 reference -15 responsible -21 session -21 severity -19 version -21
h/prevu	OF -16 comment -24 criterion -15 date -31 deadline 20 documents -18 expectedLevel -19 expiry -29 indicator -19 label -18 lastCheck -29 priority -15 responsible -24 score -17
h/prevu$	OF -15 comment -20 date -26 documents -16 expectedLevel -15 expiry -29 indicator -17 label -15 lastCheck -28 phase -17 responsible -22
h/requi$	OF -15 comment -16 criterion -16 deadline -19 expectedLevel 23 expiry -15 links -21 none -27 priority -23 responsible -17 score -15 severity -20 status -23
h/train$	OF 19 VAE -16 body -25 links -17 reference -15 trainee 16
h/^avanc	VAE -15 action -26 applicable -16 comment -22 criterion -16 deadline -23 expectedLevel -19 expiry -17 indicator -17 label -18 lastCheck -19 links -20 none -20 priority -22 proofs -26 responsible -22 score 15 severity -18 version -16
h/^confi	VAE -16 action -15 applicable -17 comment -16 indicator -17 links -16 none 21 priority -16 proofs -19 session -16 status -18 version -16
h/^coule	VAE -15 action -15 applicable -15 comment -21 criterion -16 deadline -21 expiry -15 indicator -19 links -30 priority -16 proofs -24 responsible -19 score -16 severity -15 status 15 version -16
h/^impri	VAE -16 applicable -27 comment -20 criterion -15 deadline -15 documents 25 indicator -18 links -18 proofs -16 reference -24 responsible -17 session -17 status -25 step -16 version -18
h/^refer	VAE -15 body -21 comment -22 criterion -26 date -16 deadline -20 documents -26 end -15 expiry -17 label -28 links -23 priority -18 proofs -31 reference 25 score -17 session -26 severity -16 start -17 status -26 steps -21 trainee -17 version -21
h/^sit	VAE -15 comment -21 deadline -18 expectedLevel -16 expiry -16 indicator -16 label -16 links -15 priority -21 proofs -25 reference -15 responsible -22 score -16 status 18 version -20
h/a e	VAE 23 none -30 responsible -15
h/a fair	VAE -16 action 15 comment -27 criterion -19 documents -17 expectedLevel -15 expiry -28 indicator -21 label -26 lastCheck -23 links -21 proofs -17 responsible -19 status -23
h/a l	VAE -18 action -21 comment -37 deadline -20 label -22 none -39 proofs 31 responsible -22 status -28
h/a la	VAE 15 none -21 proofs 17 steps 15
h/a$	VAE -19 action -20 applicable -15 body -15 comment -20 criterion -15 documents -17 indicator -25 label -16 lastCheck -15 links -16 responsible 28 status -17 step -16
h/acqui	VAE 20 steps 15
h/appli aux	VAE -15 applicable -21
h/aux	VAE -18 applicable -18 none -22 responsible -18 status -17 steps 17
h/b	VAE -16 applicable -21 comment 24 criterion -15 expiry -16 indicator -17 links -16 none -20 proofs -15 responsible -15 severity -15 status -21
h/ce qu	VAE -16 action 16 applicable -18 criterion -16 date -18 deadline -21 documents 19 expectedLevel -19 expiry -24 indicator -21 lastCheck -18 links -24 priority -30 proofs -35 responsible -21 score -16 severity -18 status -32 version -15
h/des acqui	VAE 21
h/e$	VAE 21 comment -19 none -34 status -16 steps -15 trainee 21
h/engag	VAE -15 applicable -19 body -15 comment -27 criterion -22 deadline -22 expectedLevel -24 expiry -19 indicator -22 label 23 lastCheck -17 links -21 none -32 priority -29 proofs -25 responsible -25 score -16 severity -19 version -16
h/exig	VAE -15 action -16 applicable -17 body -15 comment -21 criterion -19 deadline -20 expectedLevel 27 expiry -16 indicator -18 links -16 none -32 priority -24 proofs -21 responsible -21 score -18 status -21 version -16
h/fait$	VAE -16 applicable -19 body -23 comment -29 criterion -17 date -19 deadline -27 documents -35 expectedLevel -25 expiry -15 indicator -21 label -31 lastCheck -23 links -28 phase -17 proofs -19 reference -20 session -17 start -15 version -15
h/jour	VAE -15 action -30 applicable -19 body -26 comment -31 criterion -24 date 21 expectedLevel -19 expiry -33 indicator -25 label -29 links -33 priority -25 reference -25 session -30 severity -28 trainee -22
h/la vae	VAE 19
h/les	VAE -23 action -26 applicable -27 body -23 comment -33 criterion -19 deadline -32 expectedLevel -26 expiry -19 label -25 lastCheck -24 priority -23 proofs 20 reference -16 responsible -31 score -29 session -16 severity -18 status -36 step -19 version -20
h/nous	VAE -17 action -25 applicable 27 comment -22 deadline -16 documents -19 indicator -20 links -19 priority -25 proofs -27 responsible -19 severity -15 status -19
h/oblig	VAE -15 body -15 comment -20 criterion -15 expectedLevel -15 indicator -21 label 18 lastCheck -20 links -17 none -26 priority -15 proofs -21 responsible -22 severity -18
h/ok	VAE -15 body -20 comment -23 criterion -15 date -15 deadline -21 end -16 expectedLevel -17 expiry -16 indicator -20 links -26 none -27 priority -16 reference -17 responsible -26 score -16 session -17 severity -18 start -15 status 21 steps 21 trainee -16 version -16
h/oppos$	VAE -15 deadline -15 none -19 status -16
h/pour la	VAE 20 applicable -15 deadline -16 lastCheck 15 none -16
h/qu on	VAE -16 applicable -17 criterion -16 date -19 deadline -19 documents 23 expiry -21 indicator -22 lastCheck -21 links -27 priority -27 responsible -22 score -18 status -29
h/rnq	VAE -15 action -19 applicable -16 comment -22 date -15 deadline -22 documents -15 expiry -17 indicator 26 label -15 lastCheck -16 links -21 none -33 phase -15 priority -18 proofs -19 reference -17 responsible -29 score -17 severity -17 status -17 step -17 version -27
h/sit	VAE -15 action -15 comment -22 date -15 deadline -20 expectedLevel -16 expiry -17 indicator -17 label -15 links -15 proofs -23 reference -15 responsible -22 status 20 version -21
h/statu	VAE -15 action -16 criterion -15 date -19 deadline -22 documents -16 expectedLevel -19 expiry -15 indicator -24 label -22 links -22 none -29 priority -19 proofs -33 reference -22 responsible -23 score -19 severity -17 status 33 step -18 version -17
h/us	VAE -15 applicable 17
h/v a	VAE 22 proofs -15 responsible -20 status -17
h/v$	VAE -23 comment -16 deadline -15 expectedLevel -17 indicator -16 links -18 priority -15 proofs -16 responsible -20 session -15 version 18
h/vae ?	VAE 15
h/vae o	VAE 19 applicable -15 none -15
h/valid des	VAE 20
h/valid$	VAE -18 date -33 deadline -28 expectedLevel -16 expiry 15 indicator -15 label -16 lastCheck -17 none -24 priority -16 proofs -18 responsible -15 status 22 version -15
h/vers	VAE -15 action -24 applicable -17 comment -27 criterion -19 date -17 deadline -21 expectedLevel -20 indicator -21 label -19 lastCheck -18 links 21 none -23 priority -18 proofs -30 reference -15 responsible -22 score -15 session -20 severity -19 status -16 version 24
h/we	VAE -16 action -26 comment -22 criterion -15 deadline -17 expectedLevel -21 expiry -15 indicator -16 label -20 lastCheck -16 links -22 priority -19 responsible -19 score -17 severity -18 status 16
h/0	action -42 applicable -35 body -34 comment -53 date -27 deadline -38 end -42 expectedLevel -24 expiry -32 indicator -43 label -41 lastCheck -36 links -39 none -26 proofs 32 reference -27 responsible -43 score 17 session -32 severity -34 status -43 trainee -38 version -34
h/0$	action -31 applicable -29 body -22 comment -40 date -19 deadline -31 end -22 expectedLevel -15 expiry -24 indicator -32 label -30 lastCheck -25 links -32 none -22 proofs 24 responsible -32 score 21 session -16 severity -25 status -35 trainee -16 version -19
h/^ac	action 21 proofs -15 status -15
h/^act	action 17 comment -16 links -19 none -18 proofs -18 responsible -22 status -19
h/^appli	action -20 applicable 16 body -17 comment -23 criterion -16 date -16 deadline -21 expectedLevel -17 expiry -17 indicator -20 label -22 lastCheck -17 links -20 none -32 priority -15 proofs -20 responsible -23 score -19 severity -15 version -18
h/^atten	action -17 body -23 criterion -15 deadline -19 end -16 label 21 links -19 none -43 responsible -21 session -19 status -18
h/^ax	action 23
h/^axe	action 21 comment -16 none -19 status -22
h/^check	action -15 date -17 indicator -19 label -15 none -15 proofs -20
h/^cod	action -19 comment -20 date -20 documents -17 end -15 expectedLevel -17 expiry -18 label -17 links -21 phase -21 priority -15 proofs -22 reference 24 responsible -31 score -19 start -16 step -23 steps -17 trainee -21 version -27
h/^com	action -15 comment 26 deadline -16 links -17 none -19 proofs -17 status -18
h/^const	action -18 deadline -15 label -16 lastCheck -22 links -20 none -24 responsible -19 score -16 severity -17
h/^corre	action 19
h/^cotat	action -15 applicable -16 comment -26 criterion -15 date -15 deadline -18 indicator -17 label -16 links -18 none -30 priority -17 proofs -21 responsible -19 version -15
h/^crit	action -15 comment -16 criterion 24 deadline -15 indicator -22 label -15 links -15 proofs -15 responsible -15 status -17
h/^crite	action -18 comment -22 criterion 35 date -15 deadline -21 expiry -17 label -21 lastCheck -15 links -17 none -25 priority -19 proofs -20 responsible -22 score -18 severity -15 status -28 version -26
h/^criti	action -15 deadline -16 label -16 links -15 proofs -15 responsible -19
h/^degr	action -16 comment -17 deadline -19 links -16 none -20 priority 16 status 20
h/^dern	action -15 comment -21 criterion -15 date -15 deadline -16 expiry -17 indicator -21 label -23 lastCheck 26 links -15 none -20 priority -15 proofs -17 responsible -21 score -21 severity -17 status -23
h/^dilig	action 29 comment -20 deadline -15 none -21 proofs -17 responsible -17 status -15 step 15
h/^docum	action -16 comment -27 criterion -15 date -21 deadline -16 documents 20 expectedLevel -30 expiry -24 indicator -33 label -15 links -36 phase -17 proofs 28 reference -18 responsible -40 score -16 session -18 version -19
h/^dure	action -15 body -17 comment -20 links -20 none 29 priority -15 proofs -15 responsible -17 status -19
h/^echea	action -24 criterion -15 date -18 deadline 17 documents -20 expiry -20 indicator -22 label -16 lastCheck -19 links -19 phase -16 proofs -17 reference -17 responsible -23 status -22 step -22
h/^eleme	action -15 criterion -18 date -15 deadline -22 documents 24 expectedLevel -18 expiry -18 indicator -21 label -20 links -24 none -36 priority -18 proofs 24 responsible -24 score -18 severity -16 status -28 step -17 version -18
h/^en	action -17 comment 16 deadline -25 expectedLevel -15 expiry -22 lastCheck -23 links -24 none -32 priority -18 proofs -24 version -18
h/^engag	action 16 comment -16 deadline -15 links -17 none -17 proofs -15 responsible -16 status -23
h/^entre	action -18 comment -15 responsible -18 start 20 status -18 trainee -15
h/^est	action -24 body -17 comment -37 criterion -17 date -18 deadline -22 expectedLevel -30 expiry -25 indicator -24 label -23 lastCheck -15 links -30 proofs -28 responsible -26 score -20 session -15 severity -27 version -21
h/^exige	action -16 applicable -17 comment -23 criterion -20 deadline -17 label 23 links -17 none -19 priority -15 proofs -19 responsible -21 severity -17 status -22
h/^expec	action -15 comment -17 expectedLevel 19 links -24 none 16 priority -17 proofs -30 responsible -15 severity -15 status -18
h/^gravi	action -16 comment -21 criterion -16 deadline -17 expiry -15 indicator -17 label -19 lastCheck -15 links -17 none -25 priority -17 proofs -19 responsible -17 score -15 severity 21 status -24
h/^je	action -16 date -16 label -16 none -28 reference -16 responsible -15 score -17 status -30
h/^justi	action -15 comment -18 indicator -16 none -31 proofs 28 responsible -15
h/^ki	action -15 applicable -15 body -18 deadline -15 none -28 priority -24 responsible 28 status -24
h/^lib	action -15 comment -17 criterion -15 deadline -17 expectedLevel -15 expiry -15 indicator -18 label 25 links -19 none -21 responsible -18 status -23 version -15
h/^mesur	action 18 comment -17 deadline -16 proofs -15 responsible -15
h/^nc	action -15 applicable -15 comment -22 criterion -15 deadline -16 indicator -15 label -17 lastCheck -15 links -17 none -26 priority -15 proofs -16 responsible -18 version -15
h/^next	action 26 comment -17 links -15 proofs -17 responsible -17 status -17 version -16
h/^nombr	action -19 comment -16 none 30 responsible -19 session -15
h/^obs	action -15 comment 29 deadline -15 indicator -15 label -15 links -20 none -21 priority -16 proofs -18 responsible -21
h/^obser	action -15 comment 29 deadline -20 indicator -16 label -18 links -17 none -20 proofs -15 responsible -24 severity -15 status -21
h/^ordr	action -16 body -22 comment -17 criterion -18 deadline -16 indicator -20 label -17 lastCheck -15 links -15 priority 21 proofs -19 responsible -17 score -19 severity -15 status -21
h/^paper	action -18 comment -22 deadline -16 documents 19 indicator -20 links -19 none -21 phase -15 proofs 22 reference -15 responsible -20 status -17 step -19
h/^papie	action -16 comment -24 deadline -15 documents 26 indicator -16 links -19 none -34 phase -20 proofs 21 reference -23 responsible -19 step -18
h/^perim	action -16 comment -19 criterion -15 deadline -18 expectedLevel -16 expiry 21 indicator -18 label -18 lastCheck -25 links -18 none -25 proofs -20 responsible -19 score -15 severity -15 status -26 version -16
h/^petit	action -15 comment 15 indicator -22 links -19 none -16 proofs -18 responsible -15 session -17 status -17
h/^photo	action -24 comment -15 deadline -17 none 26 proofs -15
h/^pilot	action -15 body -20 comment -18 deadline -15 label -15 links -15 none -21 proofs -17 responsible 28 severity -16
h/^point	action -19 criterion -19 date -26 deadline -30 expectedLevel -15 label 16 links -20 none -29 priority -18 proofs -21 severity -15 status -23 steps -15 version -15
h/^pour	action -24 applicable 18 comment -28 criterion -22 date -25 expectedLevel -24 expiry -26 label -29 lastCheck -24 links -29 phase -18 priority -21 responsible -25 score -17 severity -17 status -31 step -20 version -26
h/^preci	action -16 comment 24 links -15 none -17
h/^prior	action -18 applicable -15 comment -22 deadline -19 expectedLevel -19 expiry -15 indicator -17 label -18 lastCheck -15 links -19 none -18 priority 23 proofs -20 responsible -19 score -18 severity -16 status -20
h/^prix	action -16 comment -16 links -16 none 26 responsible -16 status -17
h/^progr	action -22 links -16 none -16 responsible -21 status 17
h/^recor	action -21 comment -21 criterion -15 deadline -20 expiry -16 indicator -19 label -15 lastCheck -19 links -26 none -28 proofs 20 responsible -24 session -15 version -17
h/^reg	action 16 none -15
h/^relan	action 15
h/^remed	action 15
h/^rep	action -15 comment -17 deadline -16 links 27 none -19 responsible -15 session -15 status -19
h/^requi	action -19 comment -17 indicator -18 label 24 links -15 none -19 proofs -16 responsible -17 status -22
h/^resp	action -21 body -15 none -17 responsible 29 status -16
h/^respo	action -17 body -17 none -19 responsible 31 status -15
h/^rest	action 19 none -20 proofs -15
h/^ski	action -22 comment -16 label 16 none -15
h/^statu	action -16 deadline -19 expectedLevel -19 indicator -20 label -18 none -26 priority -18 proofs -20 responsible -18 score -17 severity -15 status 25 step -15
h/^suit	action 20 proofs -18
h/^taux	action -15 comment -18 criterion -15 deadline -17 label -15 none -17 responsible -18 score 23 status -17
h/^todo	action 22 comment -24 label -16 none -16
h/^trait	action 17 responsible -16
h/^typ	action -16 body -15 comment -23 criterion -15 deadline -16 indicator -16 label -16 links -26 none 16 responsible -21 severity 21 status -31 steps -17
h/^v	action -18 comment -19 criterion -16 deadline -18 expectedLevel -19 expiry -15 indicator -21 label -17 links -17 none -38 priority -18 proofs -19 responsible -21 score -17 severity -15 version 26
h/^where	action -16 applicable -22 body -15 deadline -20 expectedLevel -20 indicator -16 label -15 links 25 none -30 priority -20 proofs -20 responsible -25 severity -15 status 16 version -15
h/a accom	action 18 none -18 responsible -16 step 18
h/a ce	action -20 deadline -18 documents -16 none -29 priority -15 proofs -23 responsible -15 status 23 step 15
h/a donne	action 15 comment -16
h/a f	action 19
h/a mener	action 17
h/a prend	action 17
h/a quell	action -18 applicable -17 comment -21 deadline -24 links 16 priority -15 proofs -18 status -16
h/a quoi	action -19 comment -17 label 22 proofs -18
h/a savoi	action -17 comment 21
h/ac	action 19
h/act	action 23 applicable -15 comment -19 criterion -15 deadline -22 expectedLevel -17 expiry -21 indicator -22 label -16 lastCheck -21 none -26 phase -15 priority -21 proofs -15 reference -16 score -15 session -18 severity -18 status -21
h/act$	action 16 comment -17 expiry -15 indicator -15 lastCheck -16 none -17 priority -15
h/actio a	action 19 responsible -15
h/adhes	action -17 body -17 comment -23 deadline -19 expectedLevel -15 expiry -16 indicator -17 none 17 priority -17 proofs -19 responsible -25 score -16 session -19 severity -16 status -23 steps 15 version -17
h/adres	action -23 body -18 comment -25 criterion -17 deadline -21 expectedLevel -21 expiry -17 label -16 lastCheck -15 links 15 priority -19 proofs -29 reference -16 responsible -19 session -17 severity -15 step -15 version -20
h/ai je	action -19 applicable -15 comment 27 date 19 deadline -23 none -15 proofs -20 status -26 steps 17
h/ajout	action -16 comment 19 date 19 deadline -16 expiry -18 none -15
h/ameli	action 20 indicator -17 none -23 responsible -17 status -17
h/ameli$	action 21 documents -16 indicator -17 lastCheck -15 none -25 responsible -17 status -18
h/analy$	action -15 comment 24 links -17 responsible -16 status -16
h/ap	action 20 links -16 proofs -15 responsible -15 status -16
h/ap$	action 20 links -16 proofs -15 responsible -15 status -16
h/appli	action -30 applicable 29 body -24 comment -32 criterion -26 deadline -29 expectedLevel -31 expiry -27 indicator -33 lastCheck -23 links -27 none -34 priority -26 proofs -30 responsible -30 score -27 severity -26 status -34
h/argum	action -16 comment 24 deadline -18 links -19 none -19 proofs -16 responsible -18 status -18
h/assig	action -15 body -20 comment -21 deadline -15 links -17 responsible 29
h/at	action -17 body -19 comment -29 criterion -17 documents -21 expectedLevel -16 indicator -21 label -18 links -28 phase -19 priority -18 proofs -15 reference -22 responsible -29 score -17 session -24 severity -17 status -24 step -17 trainee -17 version -15
h/at$	action -15 body -15 comment -21 criterion -15 date 16 indicator -20 label -18 links -21 none -21 priority -16 reference -15 responsible -21 score -15 session -16 severity -15 status -22 version -18
h/atten$	action -19 body -22 documents -16 end -19 expectedLevel 20 expiry -18 indicator -15 label 21 links -24 priority -23 proofs -35 reference -18 responsible -25 session -21 severity -19 start -25 status -21 version -15
h/au$	action -20 applicable -17 body -16 comment -23 date -23 documents -22 end 20 expectedLevel -18 expiry 16 indicator -20 label -16 lastCheck -17 links -23 priority -17 proofs -28 reference -18 responsible -28 score -20 session -16 start -18 status -26 step -15 steps -18
h/auto	action -15 comment -23 date -19 deadline -19 expiry -16 indicator -17 label -18 none -18 status 21
h/av	action -18 applicable -15 comment -18 date -17 deadline 20 indicator -18 lastCheck -22 links -19 none -23 priority -17 proofs -19 responsible -16 status 18 step -15
h/av$	action -16 comment -15 none -16 priority -15 proofs -15 status 22
h/avant$	action -30 comment -29 documents -16 expiry 22 indicator -18 links -20 phase -22 priority -20 proofs -19 reference -16 responsible -18 session -15 status -19 steps 16 version -15
h/ax	action 20
h/ax de	action 19
h/axe	action 23 comment -17 deadline -15 none -20 proofs -16 status -21
h/blabl	action -20 body -15 comment 25 criterion -17 deadline -20 expectedLevel -17 expiry -16 indicator -18 label -20 lastCheck -15 links -21 none -21 priority -19 proofs -23 responsible -21 score -17 severity -18 status -22 version -17
h/by	action -22 applicable -16 body -16 comment -33 criterion -15 date -18 deadline 18 documents -26 expectedLevel -15 indicator -29 label -17 lastCheck -21 links -30 phase -26 priority -16 proofs -27 reference -28 responsible 17 score -16 session -21 severity -15 status -30 steps -15 version -17
h/by$	action -20 applicable -15 comment -26 date -18 documents -15 expectedLevel -15 indicator -23 links -27 phase -18 priority -15 proofs -19 reference -20 responsible 22 score -15 session -19 status -26 step -24 version -20
h/cat	action -17 applicable -15 comment -21 criterion -15 deadline -18 expectedLevel -15 expiry -15 label -16 links -17 proofs -18 responsible -19 score -16 status -20 version -16
h/ce a	action -18 comment -17 label 22 proofs -18
h/ce jour	action -15 deadline -17 none 18
h/ce qui	action -21 documents -19 links -16 none -28 responsible -28 status -18 step 21
h/cet	action -17 deadline -16 expectedLevel -20 indicator -18 label 18 lastCheck -16 none -22 priority -15 status -21
h/chant$	action -22 deadline -17 expectedLevel -17 label -15 links -15 none -20 proofs -15 score -20 status 20
h/charg	action -17 body -21 comment -22 deadline -16 documents -15 indicator -18 label -18 links -19 none -25 priority -16 proofs -23 responsible 41 session -16 status -24 version -15
h/chemi$	action -16 deadline -15 indicator -18 proofs -20 responsible -22 session -17 version -16
h/chos	action 17 none -19 responsible -17
h/chos$	action 18
h/clas	action -17 body -16 comment -22 criterion -15 deadline -18 expectedLevel -19 indicator -16 links 15 none -24 priority -16 proofs -18 responsible -22 score -18 session 16 severity 16 status -23 trainee -17
h/class	action -16 applicable -15 comment -24 criterion -18 expectedLevel -20 expiry -15 indicator -22 label -15 links 28 priority -18 proofs -20 responsible -23 status -27 trainee -16 version -16
h/class$	action -16 comment -18 indicator -17 links 16 proofs -18 responsible -19 severity -15 status -28
h/colle	action -18 comment -25 criterion -16 end -16 expectedLevel -15 indicator -17 label -17 links -19 none -26 phase -17 responsible -20 session -20 step 16
h/colle$	action -17 comment -22 end -15 indicator -15 label -15 links -17 none -23 phase -15 responsible -19 session -18 step 15
h/com	action -16 comment 23 deadline -17 indicator -15 links -18 none -21 responsible -19 status -15
h/comme	action -16 body -18 comment 25 criterion -15 deadline -19 end -19 expectedLevel -22 expiry -15 indicator -17 label -25 lastCheck -18 links -16 none -37 priority -19 proofs -24 responsible -24 score -17 session -17 severity -19 start 25 status -18 steps -22 trainee -16 version -16
h/comment ?	action 15 comment -15
h/const	action -19 criterion -17 deadline -23 expectedLevel -19 expiry -18 label -19 links -17 none -25 priority -19 proofs -17 responsible -21 score -20 severity -15 version -17
h/const$	action -18 criterion -15 deadline -19 expectedLevel -18 expiry -16 indicator -18 label -17 links -21 none -23 priority -15 proofs -17 responsible -21 score -17
h/contr	action -15 body -19 comment -30 criterion -16 date -36 deadline -23 documents -17 expectedLevel -16 expiry -31 lastCheck 28 links -26 none -22 proofs -18 session -25 step 18 steps 15 version -16
h/convi	action 16 none -16
h/copil	action -16 body -15 comment -16 criterion -15 deadline -15 expectedLevel -15 links -18 none -20 priority -17 proofs -15 responsible 23 severity -15 status -19 version -15
h/corr	action 27 comment -19 deadline -15 links -18 none -22 priority -16 proofs -21 responsible -15 severity -16 status -17
h/corr$	action 22 comment -17 links -15 none -19 proofs -17
h/corre	action 28 comment -16 criterion -15 expectedLevel -15 indicator -15 label -16 links -16 none -20 proofs -17 responsible -23 status -16
h/corre$	action 16 none -16 responsible -15
h/corri	action 18 comment -19
h/corri$	action 18 comment -21
h/criti	action -15 comment -17 deadline -16 label -15 links -15 responsible -20
h/d ameli	action 21 comment -23 indicator -15 lastCheck -15 none -22 status -17
h/d avanc	action -25 comment -16 deadline -16 none -22 priority -18 status 17
h/dat d	action -18 date 17 end -24 none -34 start 18 status -21
h/de nous	action -18 comment -15 none -25
h/de preuv	action -15 comment -25 date -15 expiry -16 links -24 responsible -19 status -24
h/de progr	action 21 status -22
h/decid	action 24 comment -16 label -15 none -22
h/decid de	action 15
h/degr	action -16 comment -16 deadline -20 links -15 none -23 priority 15 responsible -15 status 16
h/delai	action -16 comment -28 criterion -15 deadline 22 documents -27 expectedLevel -15 expiry -21 indicator -25 label -18 lastCheck -28 phase -25 priority -16 proofs -18 reference -20 responsible -25 score -16 session -18 severity -16 status -31 step -26
h/deman	action -22 comment -23 deadline -16 indicator -16 label 34 none -23 priority -15 proofs -15 status -18 steps 16
h/deman$	action -18 comment -17 label 28 none -18
h/dern	action -15 comment -19 date -15 deadline -23 expiry -17 indicator -19 label -21 lastCheck 25 none -20 proofs -16 responsible -19 score -20 severity -15 status -21
h/dilig	action 24 comment -16 deadline -17 links -15 none -18 priority -15 proofs -16 responsible -18 status -16 step 15
h/dilig$	action 21 none -16
h/dis	action -29 comment 26 expectedLevel -15 label -21 none -23 proofs -26 status -17
h/dit	action -25 comment 20 expectedLevel 25 indicator -15 none -27 priority -21 proofs -22 severity -15
h/dit$	action -16 comment 24 expectedLevel -17 label -17 none -17 proofs -15
h/doit	action 19
h/donn	action -22 applicable -16 body -17 comment -25 criterion -15 date -16 documents 15 expectedLevel -15 expiry -29 indicator -26 label -21 lastCheck -18 links -23 none -18 priority -15 proofs -21 responsible -21 score 20 step -16 steps 22
h/donne$	action 15 comment -17 none -15 proofs -16 responsible -17 steps 23
h/dossi$	action -18 applicable -16 body -24 comment -25 criterion -25 date -15 deadline -21 end -17 expiry -18 indicator -26 label -16 lastCheck -15 priority -21 score -17 session -17 severity -17 start -18 status -26 trainee -21 version -23
h/dri	action -16 body -19 comment -20 deadline -20 documents -15 expectedLevel -16 indicator -19 label -15 links -18 none -24 priority -17 proofs -18 responsible 29 session -16 severity -15 status -20 version -15
h/du docum	action -15 comment -19 criterion -17 deadline -21 indicator -20 label -19 lastCheck -24 none -35 phase -15 reference -15 session -16 severity -15 step -22
h/du momen	action -15 comment 21 documents 19 none -20 proofs -20
h/due	action -17 comment -17 criterion -17 date -19 deadline 24 documents -20 expectedLevel -16 indicator -23 label -18 lastCheck -21 links -25 phase -19 priority -16 proofs -19 reference -18 responsible -24 score -16 session -17 severity -16 status -21 step -19 version -16
h/ech	action -17 comment -23 criterion -16 date -17 deadline 27 documents -18 expectedLevel -16 expiry -17 indicator -21 label -17 lastCheck -17 links -23 phase -17 priority -17 proofs -18 reference -16 responsible -24 score -16 severity -16 status -24 step -15 version -15
h/echan	action -15 body -20 comment 19 date -16 deadline -15 links -20 priority -15 responsible -22
h/echan$	action -15 comment 19 links -15 responsible -17 status -16
h/ed	action -17 comment -19 deadline -17 expectedLevel -17 expiry -22 indicator -15 links -21 none -21 priority -20 proofs -20 responsible -20 score -16 severity -17 status -22 version 28
h/eleme	action -23 criterion -17 deadline -21 documents 21 expectedLevel -16 expiry -17 indicator -20 label -18 lastCheck -17 links -22 none -35 priority -18 proofs 23 responsible -22 score -17 severity -15 status -26 step -16 version -17
h/en plac	action 17 none -15 proofs -17
h/en premi	action -17 comment -20 none -21 priority 25
h/encor	action 17 none -16
h/engag$	action -32 comment -20 deadline -17 expectedLevel -20 indicator -15 label 20 none -22 priority -24 proofs -19
h/est	action -50 body -27 criterion -42 date -24 deadline -46 documents -34 end -22 lastCheck -40 none -31 phase -22 proofs -18 reference -20 responsible -58 score -37 session -15 severity -17 start -23 trainee -29 version -16
h/est ce	action -17 applicable 16 comment -30 expectedLevel -22 label -19 none -45 proofs -19
h/est dit	action -16 comment 25 expectedLevel -17 label -17 none -16 proofs -15
h/et	action -16 body -26 comment -23 deadline -22 documents -17 end -16 expectedLevel -15 indicator -19 links -24 none -26 priority -16 proofs -20 reference -21 responsible -29 start -18 status 18 step 25 trainee 23 version -17
h/eta	action -18 deadline 20 none -16
h/etap	action 15 comment -18 deadline -23 documents -19 indicator -19 links -35 none -26 session -23 step 21
h/etat	action -16 applicable -15 comment -16 date -25 deadline -19 expectedLevel -15 expiry -16 indicator -24 label -29 links -32 none -34 priority -17 proofs -24 responsible -19 score -20 session -18 status 49 step -16 version -27
h/evalu	action -17 applicable -15 body -22 criterion -23 date -24 deadline -28 end -17 expectedLevel -20 expiry -25 links -18 none -27 priority -18 proofs -25 responsible -25 session -20 severity -18 start -15 steps 27 trainee -15 version -15
h/evalu$	action -15 criterion -15 date -21 deadline -23 expectedLevel -15 expiry -16 indicator -21 none -19 priority -15 proofs -23 responsible -20 score -19 severity -17 status 18 steps 18
h/exig$	action -16 comment -17 deadline -17 expectedLevel 16 links -16 none -23 priority -21 proofs -17 responsible -17 score -15 status -28 version -15
h/exige$	action -15 comment -17 deadline -16 label 18 links -15 none -24 proofs -16 responsible -17 status -20
h/expec	action -21 comment -23 criterion -15 deadline -18 expectedLevel 28 expiry -16 indicator -15 label -20 lastCheck -15 links -23 priority -20 proofs -33 responsible -19 score -15 severity -15 status -24 version -16
h/fai	action -27 comment -32 none 19 proofs -23 step -17
h/fai$	action -23 comment -27 none 31 priority -25 proofs -22 status -18
h/fair avant	action -16 expiry -23
h/fair$	action 27 applicable -15 comment -29 criterion -15 deadline -34 expectedLevel -18 expiry -19 indicator -20 label -29 links -18 priority -22 proofs -24 responsible -15 score -15 status -22
h/faut	action -28 applicable -21 body -23 criterion -23 date -20 deadline 21 expiry -25 indicator -25 lastCheck -24 links -27 proofs -21 responsible -33 score -20 session -17 status -36 step -26 version -16
h/fil	action -19 body -17 comment -17 deadline -17 end -17 expiry -16 indicator -21 responsible -22 start -16 status -19 trainee -15 version -15
h/fil$	action -17 none -20 reference -15
h/finan$	action -15 body 16 comment -15 deadline -15 end -15 indicator -15 links -22 none 17 priority -17 proofs -17 reference -17 responsible -20 severity -15 status -20 version -16
h/fo	action -20 label 26
h/gap	action -15 comment 15 deadline -15 expectedLevel -15 indicator -15 links -18 none -21 responsible -17 status -22
h/grad	action -15 comment -16 deadline -15 expectedLevel -20 label -15 none -18 proofs -15
h/grav	action -17 applicable -20 comment -22 criterion -16 expectedLevel -18 indicator -19 label -21 links -21 none -25 priority -22 proofs -18 responsible -20 score -15 severity 27 status -28
h/gravi	action -17 comment -20 criterion -17 deadline -20 expiry -15 indicator -18 label -19 lastCheck -15 links -17 none -26 priority -17 proofs -19 responsible -17 score -15 severity 20 status -24
h/green	action 21 links -21
h/gro	action -18 applicable -23 comment -18 deadline -17 expectedLevel -16 expiry -15 indicator -16 links -17 priority -23 responsible -16 severity 17 status -30
h/guid$	action -19 comment -22 criterion -15 deadline -20 expectedLevel 21 expiry -16 label -25 lastCheck -15 links -24 priority -19 proofs -24 responsible -20 score -15 status -25 version -17
h/hand	action -17 comment -15 none -21 proofs 21
h/has	action 17 none -15 proofs -17
h/holde	action -18 responsible 16
h/ici	action -19 applicable -17 criterion -15 date -33 deadline 21 documents -21 expectedLevel -22 expiry -29 label -18 lastCheck -30 links 21 phase -20 priority -22 proofs -19 reference -21 responsible -26 session -16 status -31 step -21 version -15
h/il ?	action -17 comment -19 deadline -15 expiry -29 label -16 none -15 priority -19 status -15 steps -21
h/ils	action -20 comment -19 label 17 none -23
h/impor	action -17 comment -19 deadline -17 none -22 priority 23 responsible -17 severity -15 status -20
h/impor$	action -16 comment -19 deadline -17 expectedLevel -15 links -16 none -20 priority 25 responsible -16 status -19
h/impri ?	action -20 applicable -16 comment -25 deadline -24 links -18 none 34 priority -22 proofs -15 responsible -23 status -23
h/in	action -21 applicable 18 body -16 comment -30 criterion -23 date -24 deadline -24 end -23 expectedLevel -26 expiry -21 indicator -27 label 15 lastCheck -21 links -15 none -41 priority -22 proofs -28 reference -21 score -22 session -27 severity -21 start -18 steps 20 trainee -23 version -25
h/inter	action -16 date -21 deadline -20 documents -15 expectedLevel -16 expiry -16 indicator -22 label -15 none -27 priority -18 proofs -20 score -20 session -17 version -17
h/is	action -19 comment -20 deadline -17 documents -15 expectedLevel -22 expiry -16 indicator -19 links -16 responsible -16 status -19 version -16
h/j ai	action -15 body -19 comment -20 expectedLevel -15 label -17 none -22 proofs 20
h/j en	action -17 comment 18 expectedLevel -15 label -15 none -21 proofs -21 responsible -17 status 16
h/j$	action -16 body -17 comment -23 expectedLevel -15 indicator -17 priority -15 proofs 16 responsible -19
h/je a	action -17 comment 27 none -19 proofs -16
h/je fai	action -27 comment -29 expectedLevel -16 label -15 none 23 proofs -23 status -18
h/je me	action -41 applicable -22 deadline 18 expectedLevel -22 expiry -26 label -30 lastCheck -21 links -19 none -26 priority -22 proofs -31 responsible -19 status 18
h/je vai	action 28 none -19 proofs -25
h/jour$	action -15 body -15 comment -23 documents -17 expiry -22 indicator -19 links -23 proofs -27 reference -19 session -19 status -26 steps -17 trainee -16 version -19
h/jusqu au	action -16 applicable -15 comment -18 documents -19 expectedLevel -17 expiry 22 lastCheck -15 links -17 proofs -20 responsible -17 score -19 status -28
h/justi	action -18 comment -27 date -16 expectedLevel -15 expiry -15 label -16 links -20 none -35 proofs 29 responsible -19 score -15 status -18 version -19
h/justi$	action -15 comment -22 date -15 documents 15 links -20 none -26 proofs 20 responsible -19 status -18 version -17
h/kilom$	action -15 comment -15 none 24 responsible -15
h/l	action -49 criterion -22 date -23 end -22 expectedLevel -22 expiry -47 indicator 20 label 21 links -23 none -20 phase -16 priority -50 proofs -16 score -40 session -44 start -26 step 15 version -20
h/l audit	action -26 applicable -20 deadline -23 indicator -26 lastCheck -21 links -19 none 17 responsible -21 severity -15
h/l on	action -16 none 28 step -16
h/le prouv	action -17 comment -17 deadline -23 indicator -21 lastCheck -16 none -22 proofs 38
h/left	action 20 none -15
h/left to	action 20 none -16
h/lib	action -15 comment -15 criterion -15 deadline -15 expectedLevel -17 expiry -15 indicator -19 label 24 links -18 none -20 responsible -18 status -22 version -15
h/locat	action -15 links 29 none -18 proofs -18 responsible -16 status -23 version -15
h/m	action -25 criterion -16 date -15 expectedLevel -26 expiry -22 lastCheck -15 links -18 none -28 priority -27 proofs -27 score -15 severity 17 status -26 version -16
h/main	action -25 comment -15 label -21 none -24 proofs 25
h/manoe	action 18 none -18
h/me deman	action -15 expectedLevel -17 label 23
h/me rest	action 15
h/men	action 19 proofs -16
h/mener	action 18
h/mener$	action 17
h/mesur	action 20 comment -18 deadline -17 responsible -16
h/mesur a	action 17
h/mettr	action 16 comment -17 expiry -15 none -17 proofs -23 status -16
h/mettr en	action 16 comment -17 expiry -18 label -15 none -17 proofs -24 responsible -15 status -17
h/min	action -18 comment -20 deadline -18 expiry -16 indicator -16 label -25 lastCheck -26 links -20 none -24 priority -17 proofs -20 responsible -23 score -16 severity 24 status -21 version -17
h/minim	action -15 expectedLevel 18 none -16
h/mnt	action -15 comment -19 deadline -16 indicator -16 links -17 none 23 priority -17 proofs -17 responsible -16 severity -16 status -18
h/momen	action -15 deadline -20 indicator -22 links -22 none -27 proofs -17 reference -15 responsible -22 session -17 status -28
h/momen$	action -16 deadline -16 indicator -16 links -18 none -24 proofs -16 reference -15 responsible -18 status -18
h/mon proch	action 16
h/montr	action -38 applicable -16 comment -38 deadline -21 documents 24 expectedLevel -27 expiry -19 indicator -20 label -35 links -24 priority -19 proofs 22 responsible -20 score -16 step -17 version -15
h/montr$	action -43 applicable -18 comment -34 deadline -19 documents 19 expectedLevel -27 expiry -18 indicator -18 label -34 links -20 priority -15 proofs 17 responsible -20 status -23
h/mot	action -19 body -17 comment 25 deadline -19 indicator -16 label 17 links -18 none -23 priority -15 proofs -16 reference -15 responsible -16 severity -19
h/my	action -17 deadline -16 expectedLevel -16 links -18 none -26 priority -15 responsible -16 status -19
h/n$	action -20 applicable 20 body -18 comment -31 criterion -16 date -15 deadline -24 expectedLevel -18 expiry -20 label -24 lastCheck -19 links -19 priority -20 proofs -20 responsible -26 score -19 severity -18 step -15 version -24
h/nam	action -18 comment -29 criterion -16 date -19 deadline -20 documents -19 end -21 expiry -19 indicator -23 label -17 links -30 priority -17 reference -29 start -22 status -21 steps -22 version -26
h/nam$	action -18 comment -28 criterion -16 date -15 deadline -20 documents -18 end -20 expiry -17 indicator -21 label -17 links -28 priority -18 reference -28 start -21 status -19 steps -22
h/next actio	action 16
h/next step	action 21
h/nivea d	action -16 expectedLevel -21 none -21
h/no$	action -18 body -18 comment -28 date -17 deadline -22 documents -22 expectedLevel -15 expiry -17 label -28 lastCheck -18 links -27 priority -19 proofs -23 reference 19 responsible -29 score -26 session -21 severity -20 start -15 status -40 step -17 steps -17 trainee -15
h/nombr	action -19 comment -16 none 28 responsible -19
h/non	action -16 body -17 comment -22 criterion -16 date -15 deadline -24 expectedLevel -23 expiry -17 indicator -23 label -22 lastCheck -15 links -19 none -30 priority -19 proofs -21 responsible -25 score -18 severity 16 version -18
h/not$	action -21 body -17 comment 20 deadline -16 documents -16 end -17 expectedLevel -17 indicator -16 lastCheck -17 links -22 none -26 priority -16 proofs -24 reference -16 responsible -23 session -19 start -16 status -30 step -15 trainee -18 version -15
h/noter	action -15 comment 23 deadline -16 proofs -15
h/nourr	action 18 comment -21 status -16
h/nous$	action -18 comment -16 none -26
h/objec	action -15 comment -19 date -17 expiry -18 indicator -16 label 16 lastCheck -22 links -18 none -21 proofs 18 status -18
h/obser	action -15 comment 34 deadline -16 documents -17 indicator -16 label -15 links -19 none -19 responsible -23 status -21
h/on a	action -28 comment -17 deadline -22 documents -16 indicator -16 label -23 none -35 proofs 34 status -15
h/on le	action -20 criterion -15 date -20 expectedLevel -15 indicator -17 label -17 lastCheck -23 links 17 none -24 priority 18 proofs -18 responsible -21 status -25
h/on s	action -23 comment 18 none -19 proofs -18
h/on se	action -15 expiry -18 score 19 status -20 step -16
h/ordr	action -25 applicable -18 comment -21 criterion -19 date -18 deadline -22 expectedLevel -19 expiry -18 indicator -20 label -19 lastCheck -22 links -26 priority 25 proofs -20 responsible -26 score -21 severity -18 status -28 version -17
h/ouvri	action 15
h/papel	action -19 comment -18 deadline -17 expectedLevel -16 expiry -15 label -15 links -18 none -19 priority -16 proofs 23 responsible -18 score -17 severity -16 status -18 version -16
h/paper	action -18 comment -21 deadline -16 documents 20 indicator -21 links -19 none -23 phase -15 proofs 23 responsible -22 session -15 status -18 step -20
h/papie a	action -15 proofs 17
h/passe	action 16 comment -20 deadline -15 indicator -15 links -17 responsible -16 status -16
h/path	action 15 comment -19 deadline -16 indicator -17 links 22 none -23 proofs -20 responsible -16 status -18
h/path to	action 18
h/path$	action -17 links 25 none -17 proofs -15 responsible -15 status -16
h/pens	action -15 comment 25 none -20 proofs -19 status -16
h/pense	action -15 comment 29 none -23 proofs -16
h/perim	action -23 applicable 16 body -16 comment -24 criterion -21 date -19 deadline -22 expectedLevel -20 expiry 27 indicator -23 label -22 lastCheck -26 links -27 none -34 priority -27 proofs -23 responsible -25 score -20 severity -22 status -20 version -20
h/perio	action -16 comment -22 criterion -17 deadline -20 expectedLevel -15 expiry -15 label -17 links -20 phase 19 priority -17 proofs -19 responsible -22 score -16 session -16 severity -15 status -25 step -15 version -15
h/perio$	action -16 comment -20 criterion -16 deadline -17 expectedLevel -15 expiry -17 label -16 links -20 phase 16 priority -16 proofs -19 responsible -21 score -15 session -16 status -20 version -15
h/perso$	action -17 body -20 indicator -18 label -21 lastCheck -16 links -16 none -24 proofs -17 responsible 19 score -19 severity -15 version -19
h/petit pas	action 22 comment -15 status -17
h/photo	action -23 deadline -15 none 28 proofs -17 status -15
h/pilie	action -15 comment -16 criterion 20 deadline -16 indicator -15 label -16 links -15 none -18 responsible -16 status -16
h/pilot	action -15 body -23 comment -19 label -15 none -21 proofs -17 responsible 25 session -17 severity -15
h/plac	action 18 comment -15 indicator -15 links -15 none -18 proofs -18 responsible -17 status 16
h/plac$	action 18 proofs -17
h/plan	action 19 none -16 responsible -23
h/plus	action -24 applicable -19 comment -20 criterion -16 date -33 deadline 15 documents -22 expectedLevel -23 indicator -24 label -20 lastCheck -32 links -22 phase -19 priority -18 proofs -26 reference -17 responsible -31 status -29 step -19
h/possi	action -19 comment -20 criterion -15 deadline -18 documents -18 expectedLevel 33 expiry -18 indicator -16 label -18 links -21 priority -16 proofs -31 responsible -16 score -19 severity -30 status -26
h/possi$	action -19 comment -21 criterion -16 deadline -19 documents -16 expectedLevel 34 expiry -18 indicator -17 label -20 links -22 priority -17 proofs -35 responsible -20 score -21 severity -33 status -25 version -17
h/pour le	action -19 applicable -17 comment -17 date -19 expiry -15 lastCheck -29 links -18 proofs 15 responsible -15 status -16
h/pour$	action -28 applicable -16 comment -22 deadline 33 expiry -18 indicator -18 lastCheck -16 links -18 proofs -15 status -20
h/pourc	action -17 comment -15 criterion -15 deadline -17 indicator -15 none -18 priority -17 responsible -15 score 27 status -23
h/pr	action -17 comment -22 criterion -19 date -19 deadline 15 expectedLevel -16 expiry -19 label -19 links -20 none -20 priority -23 proofs -19 responsible -22 score -16 severity -18 status -31 version -20
h/prati	action -17 body -18 comment -29 links -15 none 27 proofs -21
h/prati$	action -16 comment -25 none 27 proofs -18 responsible -16
h/preco	action 23 comment -19 links -17 none -17 proofs -16 responsible -16
h/preco$	action 20 comment -18 links -15 none -16 responsible -17
h/premi	action -19 comment -31 end -33 links -18 none -29 priority 17 proofs -15 responsible -15 session -18 start 17 status -16 trainee -16
h/premi$	action -19 comment -20 none -23 priority 20 proofs -15 responsible -22 status -15
h/prend	action 16 body -17 comment -16
h/prese	action -21 body -16 comment -30 deadline -17 end -17 expectedLevel -15 indicator -15 label -15 links -22 proofs 23 session -17 start -27 step -15 steps 29 trainee -17
h/prevo	action 22 deadline -20 documents 19 lastCheck -15 links -16 none -26 proofs -15 responsible -22 status -18
h/pri	action 18
h/prior$	action -20 comment -22 deadline -18 expectedLevel -22 indicator -16 label -18 links -18 none -20 priority 30 proofs -17 responsible -19 score -16 severity -18 status -29 version -15
h/prix	action -15 comment -16 links -17 none 26 responsible -16 status -17
h/proce$	action -15 comment -20 deadline -16 indicator -18 links -18 none -27 status -20
h/proch	action 30 comment -15 label -17 links -17 none -17 priority -16 proofs -19 responsible -16 severity -16 status -20
h/progr	action 16 comment -18 criterion -17 deadline -18 expiry -15 indicator -16 label -17 links -19 none -21 priority -16 proofs -18 responsible -24 severity -16 status 18
h/prouv	action -16 comment -18 deadline -26 expectedLevel -15 expiry -19 indicator 20 label -27 lastCheck -16 links -21 none -31 proofs 33 responsible -20 status -29 version -16
h/qu il	action 22 comment -16 expectedLevel -17 label -15 links 17 none -25 status -18
h/qu ils	action -17 comment -17 label 15 none -17
h/que j	action -21 comment 15 expectedLevel -18 label -22 none -39 priority -18 responsible -18 status -19 step -15
h/que l	action -22 comment -21 indicator -16 label 16 none 16 proofs -22 status -22 step -17
h/quel	action -30 applicable -29 body 18 comment -26 date -23 deadline -29 expectedLevel -20 expiry -25 indicator 22 label -31 lastCheck -22 none -50 reference -19 responsible -23 score -17 session 19 severity -20 status -19 step -23 steps -17 trainee -20 version -28
h/rag	action -15 comment -21 criterion -15 deadline -17 expectedLevel -16 expiry -15 indicator -18 label -19 none -18 priority -15 proofs -17 responsible -18 severity -16 status 25 version -15
h/rappe	action -17 deadline -16 none 15 proofs -15 responsible -16 status -17
h/rappe$	action -17 deadline -16 none 18 responsible -15 status -16
h/ratio	action -17 comment 22 deadline -17 expectedLevel -16 links -21 none -22 priority -17 proofs -18 responsible -20 severity -17 status -16 version -16
h/reali	action -15 date -21 deadline 21 expiry -25 indicator -15 lastCheck -24 links -17 none -17 proofs -15 responsible -15 status 18
h/recor	action -21 applicable -15 comment -20 criterion -16 deadline -20 expiry -20 indicator -21 label -16 lastCheck -20 links -28 none -30 priority -15 proofs 20 responsible -26 score -15 session -16 version -18
h/redir	action -16 comment 19
h/refer$	action -19 body -18 date -15 deadline -19 expiry -16 indicator -16 lastCheck -16 links -24 none -43 priority -18 reference 17 score -16 session -22 severity -18 status -24 step -20 steps -19 version -17
h/regul	action 16
h/relan a	action 16
h/rem	action -17 body -20 comment 24 criterion -16 deadline -20 end -16 expectedLevel -19 expiry -15 indicator -18 label -18 links -24 none -15 priority -18 proofs -16 reference -19 responsible -24 score -15 session -18 status -18
h/rem$	action -20 body -16 comment 26 criterion -15 deadline -19 end -15 expectedLevel -20 expiry -15 indicator -16 label -17 links -23 none -30 priority -18 proofs -21 reference -19 responsible -24 score -16 session -17 status -18 version -16
h/remar	action -22 comment 41 criterion -15 deadline -16 documents -15 indicator -19 label -17 links -23 none -30 priority -15 proofs -21 reference -16 responsible -22 session -15 status -24 step -16 steps -15
h/remed	action 23 comment -18 proofs -16 status -15
h/rep	action -16 comment -16 deadline -16 links 27 none -22 proofs -18 responsible -16 session -16 status -19 version -17
h/repre	action 20 comment -26
h/repri	action 15
h/resp	action -22 body -16 deadline -16 links -15 none -19 proofs -16 responsible 32 status -17
h/respo	action -22 body -21 comment -17 deadline -17 indicator -15 label -16 links -21 none -24 priority -15 proofs -18 responsible 39 session -15 status -19 version -19
h/rest	action 27 comment -18 deadline -15 label -15 none -27 proofs -22
h/rest a	action 25 comment -16 none -24 proofs -15
h/reten	action -15 deadline -15 expectedLevel -18 none -19 proofs -16 score -19 status 16
h/reten$	action -15 deadline -15 expectedLevel -21 none -20 proofs -15 score -19
h/revis	action -16 comment -17 date -15 deadline -17 expectedLevel -15 indicator -21 label -15 proofs -20 responsible -19 score -15 status -18 version 24
h/rmq	action -19 comment 26 deadline -17 documents -15 indicator -15 links -23 none -23 priority -15 proofs -19 responsible -17 severity -16 status -19
h/rnq$	action -18 applicable -15 comment -19 deadline -20 expiry -16 indicator 22 lastCheck -15 links -19 none -31 priority -17 proofs -25 reference -27 responsible -27 score -16 severity -16 status -16 version -22
h/s est	action -16 comment 22 expectedLevel -16 label -17 none -20 proofs -15
h/s left	action 20 none -16
h/savoi$	action -15 comment 25 expiry -15
h/scop	action -18 applicable 22 body -15 comment -19 criterion -16 deadline -19 expectedLevel -18 expiry -17 indicator -16 label -20 lastCheck -15 links -17 none -25 priority -19 proofs -17 responsible -19 score -20 severity -15 status -24 version -16
h/se donn	action -16 documents -20 expiry -23 score 19 status -23
h/show	action -17 none -15 proofs 26
h/si	action -19 applicable -27 body -16 comment -23 criterion -19 deadline -21 expiry -16 indicator -20 label -17 lastCheck -18 links -21 none -27 priority -23 proofs -21 responsible -21 score -20 severity 21 status -22 version -16
h/ski	action -21 comment -17 label 16 none -17
h/sort	action 18 body -15 comment -16 end 17
h/sous	action -28 comment -15 label -21 links -17 none -27 proofs 21 responsible -17
h/stand	action -15 comment -15 deadline -15 expectedLevel 30 indicator -17 label -22 links -27 none -19 proofs -18 responsible -15
h/step	action 19 indicator -24 links -26 none -21 phase -33 responsible -16 session -21
h/step$	action 20 comment -24 deadline -24 documents -17 indicator -16 links -18 none -23 phase -16 reference -16 responsible -25 status -29 step 27
h/suit	action 17 body -15 expectedLevel -16 links 18 proofs -20 responsible 20
h/suit a	action 19 proofs -17
h/suiva	action 18
h/sujet	action -16 deadline -15 expectedLevel -21 indicator -15 label 17 links -15 none -19 proofs -19 responsible -15 status -18
h/tampo	action -15 applicable -15 comment -20 deadline -16 expectedLevel -16 indicator -15 links -18 none 25 priority -16 proofs -16 responsible -21 score -15 severity -17 status -22
h/taux	action -16 comment -18 deadline -21 indicator -17 label -16 links -16 priority -16 proofs -17 responsible -16 score 23 status -20
h/tdl	action 18
h/the	action -22 applicable -18 comment -32 criterion -19 documents -24 expiry -22 indicator -27 lastCheck -15 none -30 priority -16 score -16 session -20 severity -18 status -37 step -21 version -16
h/to do	action 29 indicator -15 none -24 proofs -19 status -16
h/to$	action -15 body 16 comment -15 end -16 links -21 none -17 status -18 steps -16
h/todo	action 22 comment -24 deadline -15 label -15 none -17 responsible -15
h/trac	action -15 comment -18 deadline -18 indicator -18 label -18 none -33 proofs 30 responsible -23 score -15 session -17 step -16 version -16
h/trait$	action -20 comment -17 date -15 expiry -15 label -19 none -20 proofs -16 responsible -17 status -19
h/trouv	action -16 links 25 none -21 responsible -17
h/txt	action 15 deadline -17 expectedLevel -17 indicator -15 links -16 none -21 priority -16 responsible -17 severity -15 status -19
h/typ	action -18 body -15 comment -21 criterion -17 deadline -18 documents -18 expiry -16 label -17 none 18 priority -16 proofs -15 reference -16 responsible -23 severity 19 status -19 steps -15 version -16
h/urg	action -15 applicable -16 comment -17 deadline -17 expectedLevel -19 indicator -15 label -16 none -19 priority 23 proofs -16 responsible -18 score -15 severity -15 status -21
h/urg$	action -15 comment -17 deadline -17 expectedLevel -19 indicator -15 label -16 none -17 priority 21 proofs -16 responsible -17 status -16
h/vai	action 29 comment -16 label -17 none -22 priority -15 status -17
h/verif$	action -15 comment -23 date -29 deadline -30 expiry -28 indicator -19 label 17 lastCheck 15 none -20 proofs -18 responsible -20 status -17 steps 19
h/vers$	action -17 comment -21 deadline -18 indicator -17 links -25 none -20 proofs -18 status -17 version 22
h/versi	action -20 applicable -16 body -15 comment -23 criterion -22 date -22 deadline -19 expectedLevel -18 expiry -18 indicator -19 label -21 lastCheck -17 links -27 none -39 proofs -27 reference -17 responsible -27 score -17 session -16 severity -19 status -31 version 38
h/vill	action -17 comment -21 criterion -16 deadline -18 expectedLevel -17 indicator -16 label -15 links -19 none 32 proofs -19 responsible -20 severity -16 status -18 version -15
h/we do	action -15 status -15
h/what i	action -20 none 17
h/what it	action -15 label 18 none -16
h/what s	action 20 none -16
h/where	action -20 applicable -30 body -15 comment -24 criterion -21 deadline -24 expectedLevel -26 expiry -17 indicator -28 label -23 lastCheck -18 links 34 none -30 priority -25 proofs -27 responsible -30 score -16 severity -21 version -17
h/which	action -15 comment -15 indicator 15 label -17 links -20 priority -19 proofs -17 responsible -22 severity -16 status -21
h/who	action -17 comment -21 deadline -18 indicator -16 label -16 links -17 none -22 priority -17 proofs -17 responsible 25 session -16 start -15 status -22 steps -17 version -18
h/work	action 15
h/work$	action 16
h/0 0	applicable -17 expectedLevel -18 indicator -19 label -20 none -22 proofs -34 status -16
h/^actif	applicable 19 status -16
h/^appl	applicable 15 none -15
h/^conf	applicable -20 none -16 priority -19 responsible -19 severity -21 status 26
h/^how	applicable -15 comment -17 deadline -16 label -16 links -19 none 15 proofs -16 version -15
h/^ind	applicable -16 comment -18 criterion -20 deadline -16 indicator 30 label -36 links -16 none -26 priority -16 proofs -22 responsible -20 status -33
h/^l	applicable -16 comment -22 criterion -24 deadline -20 lastCheck -17 links -17 none -30 priority -20 proofs -23 responsible -24 score -25 severity -17 status -26
h/^la	applicable -21 comment -22 date -29 deadline -18 expectedLevel -17 expiry -25 indicator -30 label 16 links -19 none -16 priority -26 proofs -17 reference -16 session -29 status -42 trainee 16
h/^me	applicable 18 documents -16 none -21 responsible 20 status -27
h/^mes	applicable -15 body -17 criterion -18 date -17 deadline -20 expectedLevel -16 expiry -18 indicator -20 label -25 links -25 priority -18 responsible -19 score -16 severity -19 status -20 steps -17 version -17
h/^mon	applicable -22 comment -22 criterion -15 date -18 expectedLevel -18 expiry -17 indicator -20 label -20 links -22 proofs -22 responsible -24 severity -19 version -16
h/^mono	applicable -15 body -17 links -22 none -22 priority -15 responsible 26 severity -16 status -21
h/^n	applicable -18 comment 22 indicator -18 none -17 responsible -16 status -19
h/^ok	applicable -19 status 23
h/^piec	applicable -16 comment -23 deadline -23 indicator -20 links -21 none -29 phase -19 proofs 33 reference -17 responsible -22 score -15 status -17 version -17
h/^que	applicable -15 deadline -22 documents -27 indicator -17 label 21 none -32 responsible -19 status -24 step 15
h/^qui	applicable -15 comment -23 criterion -16 documents -20 indicator -21 label -22 links -21 none -26 proofs -27 reference -17 responsible 30 session -21 status -26 step -19 trainee -23 version -19
h/^si	applicable -19 comment -17 criterion -15 deadline -17 indicator -17 label -16 links -16 none -22 proofs -18 responsible -16 score -15 severity 17 status -20
h/^suis	applicable 16
h/^urgen	applicable -16 comment -15 deadline -16 links -15 priority 23 proofs -17 responsible -17 status -23
h/actif	applicable 19 status -15
h/appl	applicable 15
h/appli o	applicable 17
h/are	applicable -15 none -20 status 24
h/assez	applicable -17 links -16 none 29 priority -16 status -22
h/avanc$	applicable -17 body -17 comment -20 deadline -22 expectedLevel -18 indicator -21 label -15 links -15 none -35 priority -24 proofs -15 responsible -16 severity -15 status 25 version -15
h/bon	applicable -23 deadline -20 expectedLevel -15 expiry 24 indicator -18 label -17 links -22 none -20 proofs -17 severity -21 status 18
h/bool	applicable 18
h/c ou	applicable -15 links 22 none -15 status -22
h/champ d	applicable 20
h/conce ?	applicable 15 status -15
h/conf	applicable -22 comment -15 expectedLevel -22 none -17 priority -27 responsible -19 severity -23 status 30
h/cotat	applicable -15 comment -26 criterion -15 deadline -19 expiry -15 indicator -17 label -17 lastCheck -17 links -19 none -21 priority -16 proofs -20 responsible -18 severity -15
h/d appli	applicable 20
h/dans mon	applicable 17 priority -15
h/do$	applicable -17 comment -18 documents -15 expectedLevel -18 indicator -17 label -18 links -15 none 17 proofs -21 responsible -16 status -19 step -16
h/ecrit	applicable -21 comment -24 date 26 deadline -22 documents 21 expectedLevel -19 expiry -20 indicator -27 lastCheck -26 links -28 priority -21 severity -18 status -31 step -26 version -16
h/en est	applicable -15 comment -18 indicator -15 links -41 none -17 responsible -17 severity -16 status 45
h/entre$	applicable -16 comment -24 expectedLevel -16 expiry -15 indicator -16 label -15 links -18 proofs -17 responsible -17 session -17 start 18 version -15
h/est bon	applicable -15 links -18 severity -17 status 24
h/est conce	applicable 16
h/est il	applicable -17 date -16 indicator -19 none 18 priority -17 responsible -18 session -17
h/est le	applicable -15 criterion -17 expectedLevel -20 indicator 26 label -23 none -23 proofs -22 severity -16
h/est pour	applicable 19 status -15
h/ki	applicable -17 body -20 comment -19 deadline -17 indicator -16 links -18 none -26 priority -24 proofs -16 responsible 27 severity -16 status -25
h/l 0	applicable -15 criterion -18 label -15 none -21 priority -19 proofs -20 score -25
h/lign	applicable -15 criterion -21 date 21 deadline -18 expiry -20 indicator -15 label -20 lastCheck -19 none 21 proofs -17 responsible -18 severity -15 status -18
h/manqu	applicable -15 comment -18 deadline -15 expectedLevel -18 indicator -17 label -18 links -17 none -19 priority -17 proofs -17 responsible -16 severity 28 status -22
h/mdp	applicable -16 links -17 none 25 priority -20 status -24
h/me conce	applicable 17 status -18
h/moi ?	applicable 21 none -17
h/oblig$	applicable -15 comment -19 criterion -15 indicator -17 label 19 links -15 none -20 proofs -17 responsible -20 severity -16
h/ok ou	applicable -17 status 16
h/ok$	applicable 15 deadline -16 links -16 none -20 responsible -15
h/on en	applicable -17 links -25 none -19 responsible -19 status 40
h/ou ?	applicable -20 links 22 none -16 severity -17
h/perim$	applicable 17 none -16 priority -15
h/pour	applicable 20 comment -16 criterion -33 date -41 deadline 19 documents -23 expiry -36 label -19 lastCheck -30 links -17 phase -29 priority -37 proofs -23 reference -29 responsible -40 score -30 session -15 severity -35 status -21 step -25 version -35
h/pr qd	applicable -16 deadline 18
h/press ?	applicable -16 none -18 priority 20 status -21
h/pret	applicable -34 comment -28 deadline -20 expectedLevel -17 expiry -15 indicator -20 label -16 links -16 none -42 priority -25 proofs -24 score -15 status 39
h/pret ?	applicable -23 comment -20 links -18 none -28 priority -17 proofs -16 status 40
h/print	applicable -19 body -17 links -17 none 29 priority -22 responsible -24 session -16 severity -17 status -24
h/qd	applicable -16 deadline 18
h/que je	applicable -31 date -15 deadline -17 expectedLevel -37 expiry -17 indicator -17 label -43 lastCheck -18 links -25 none -18 proofs 20 responsible -16 version -15
h/rag$	applicable -15 comment -20 deadline -16 expectedLevel -15 indicator -16 label -17 none -17 proofs -16 responsible -17 severity -15 status 25
h/s	applicable 15 criterion -35 date -26 deadline -35 documents -17 end -16 expectedLevel -40 expiry -37 indicator 15 lastCheck -30 links -23 none -50 phase -15 reference -24 score -29 session -17 severity -15 status -20
h/suis je	applicable 15
h/to me	applicable 19
h/touch	applicable 16 documents -17 none -20 status -17 step 16
h/(none)	body -16
h/^accou	body 16 none -15
h/^assig	body -21 comment -23 deadline -17 links -17 proofs -15 responsible 32 trainee -16
h/^attes	body -19 comment -22 end -20 none -20 session -23 start -18 steps 25 trainee -19
h/^benef	body -16 reference -16 start -16 steps -16 trainee 20
h/^besoi	body -15 session -15 start -15 trainee -18
h/^certi	body 16 comment -17 end -16 links -18 none -20 responsible -17 session -17 start -15 trainee -18
h/^chez	body 20 responsible -17
h/^clas	body -15 comment -17 links 16 none -21 proofs -16 responsible -22 session 15 status -17 trainee -15
h/^clien	body 21 none -18
h/^cohor	body -16 comment -15 links -15 none -20 responsible -17 session 21
h/^compa	body 16 none -15 session -15
h/^contr	body -15 comment -16 date -17 end -18 expiry -18 indicator -20 lastCheck 16 none -23 reference -16 session -16 start -16 status -21 step 19 steps 18 trainee -18
h/^conve	body -16 end -16 reference -16 session -18 start -17 steps 25 trainee -15
h/^convo	body -16 links -19 none -21 session -16 start -16 steps 27 trainee -17
h/^custo	body 18 responsible -15
h/^day	body -16 comment -18 end -23 none -28 reference -18 session -18 start 15 trainee -20
h/^debut	body -15 end -23 none -15 reference -15 responsible -15 session -26 start 30 steps -19 trainee -16
h/^dossi	body -16 comment -21 links 17 none -32 proofs -17 responsible -21 start -15 status -16
h/^emarg	body -15 comment -17 end -17 none -18 reference -15 responsible -16 session -18 start -19 steps 27 trainee -19
h/^emplo	body 15 links -15 responsible -17 trainee -17
h/^end	body -15 end 24 none -17 session -19 start -21 steps -18 trainee -16
h/^entit	body 21 none -16
h/^epreu	body -20 steps 19
h/^etabl	body 15 responsible -17
h/^evalu	body -17 comment -21 end -17 none -25 responsible -22 session -19 start -15 status 19 steps 26 trainee -15
h/^fil	body -15 indicator -20 responsible -19 start -15 status -18 steps -15 version -16
h/^fin	body -21 comment -17 date -16 documents -16 end 31 expiry 18 indicator -18 links -22 proofs -20 reference -16 responsible -18 session -24 start -23 status -29 steps -32 trainee -16
h/^group	body -15 documents -15 end -18 links -19 none -23 reference -16 responsible -22 session 25 start -15 status -16
h/^id	body -19 comment -17 end -15 label -20 links -22 none -23 proofs -20 reference 21 start -16 status -21 version -19
h/^inter	body -21 comment -15 none -16 reference -19 responsible 27 status -19 steps -17
h/^learn	body -20 comment -16 end -15 none -16 session -18 steps -19 trainee 16
h/^livre	body -15 steps 27
h/^nam	body -15 none -17 responsible 17 session -17
h/^niv	body -16 comment -20 criterion -16 deadline -18 expectedLevel 21 expiry -15 indicator -19 label -20 none -21 proofs -17 responsible -15 score -16 severity -17 status -19 version -16
h/^organ	body 23 end -15 none -21 responsible -16 session -15 status -15
h/^owner	body -16 links -16 none -20 proofs -17 responsible 24
h/^promo	body -16 comment -15 none -17 reference -16 responsible -16 session 25 trainee -16
h/^ref	body -16 comment -16 criterion -15 date -16 documents -21 label -25 links -22 none -34 proofs -22 reference 37 responsible -26 session -17 status -28 steps -16 version -21
h/^regle	body -18 comment -15 end -17 none -17 steps 20 trainee -16
h/^salon	body 15 steps -16
h/^sessi	body -16 comment -18 none -24 proofs -15 reference -23 responsible -20 session 20 step -15 steps -27 trainee -15
h/^stag	body -19 comment -19 documents -15 end -19 indicator -15 links -23 none -30 phase 15 reference -28 responsible -23 start -20 status -18 step -16 steps -19
h/^stagi	body -20 links -16 none -16 reference -15 responsible -15 session -16 steps -17 trainee 20
h/^struc	body 20
h/^stude	body -17 responsible -20 session -18 steps -16 trainee 22
h/^test	body -19 comment -15 end -17 none -32 responsible -17 session -15 start -25 steps 30 trainee -15
h/a t	body -17 end -23 none -19 start -21 steps 40 trainee -15
h/acc	body -15 comment -19 end -15 links 21 none -24 reference -17 responsible -18 session -17 start -22 status -15 steps 22 trainee -15
h/accom	body -22 deadline -21 expiry -15 indicator -23 links -17 proofs -18 reference -19 severity -20 steps -16 version -16
h/accom$	body -26 comment -23 deadline -17 documents -21 expiry -15 indicator -18 links -24 proofs -16 reference -16 status -28
h/accou	body 19 comment -15 links -15 none -18 status -16
h/accou$	body 16 none -16
h/after	body -15 none -16
h/aid	body -15 comment -17 links -16 none 21 status -18
h/anten	body 16 responsible -16
h/attes	body -22 comment -24 end -20 links -15 none -22 proofs 16 responsible -22 session -21 start -17 steps 24 trainee -19
h/avec	body -17 comment -23 date -15 deadline -17 indicator 22 links -20 none -28 phase -15 status -28 version -16
h/avi	body -15 comment -17 none -18 responsible -16 status 16 steps 22
h/barre	body 17
h/batch	body -20 comment -20 links -21 none 17 reference -15 responsible -18 score -16 session 16 status -17 version -15
h/benef	body -21 end -15 links -18 none -18 responsible -16 session -22 start -19 steps -19 trainee 23
h/benef$	body -19 links -17 session -20 trainee 23
h/besoi	body -19 end -19 links -16 none -20 reference -15 responsible -16 session -19 start -19 trainee -21
h/body	body 22 links -16 none -15 responsible -26
h/body$	body 24 deadline -15 links -17 none -16 responsible -24 status -16
h/boit	body 22 none -18 responsible -20 session -18
h/bonho	body -18 responsible -16 session -15 trainee 18
h/candi	body -19 comment -18 end -15 none -19 responsible -19 start -16 steps -17 trainee 18
h/candi$	body -18 comment -16 none -18 responsible -18 steps -15 trainee 16
h/chez	body 21 none -17 responsible -19
h/clien$	body 24 comment -17 deadline -17 expectedLevel -17 indicator -18 links -19 priority -16 proofs -16 responsible -33 session -15 severity -15 status -19
h/cohor	body -16 none -18 responsible -16 session 20
h/cohor$	body -17 none -17 responsible -16 session 19
h/commi	body -15 comment -15 indicator -15 links -18 none -19 priority -16 proofs -16 responsible 24
h/compa	body 21 none -17 responsible -17 session -15 trainee -18
h/compa$	body 16
h/contr$	body -16 comment -22 date -28 deadline -27 end -15 expiry -22 indicator -21 lastCheck 20 links -16 reference -16 responsible -19 session -15 status -20
h/conve	body -18 comment -15 end -18 none -16 responsible -15 steps 22 trainee -21
h/convo	body -17 comment -15 links -18 none -25 responsible -15 session -17 start -17 steps 32 trainee -19
h/courr	body -15 links -19 none 26 priority -18 proofs -17 responsible -18
h/crech	body 17
h/custo	body 20 none -18 proofs -20 status -17 version -15
h/d ordr	body 18 none -17
h/day	body -19 comment -18 links -17 reference -20 responsible -17 session -21 trainee -22
h/de fin	body -15 comment -15 date -18 expiry 23 none -18 start -18 steps 15
h/de parco	body -15 responsible 15 session -15
h/debit	body -15 comment -17 deadline -16 none -22 priority -17 proofs -16 responsible 26 status -19
h/debut	body -20 comment -18 end -36 links -16 none -19 reference -15 responsible -17 session -23 start 33 steps -24 trainee -20
h/deliv	body -17 label 17 links -15 none -19 reference -15 responsible -17 steps 17
h/deliv$	body -17 links -15 none -17 reference -17 responsible -16 session -15 steps 18
h/donne d	body 17 none -18
h/dos	body -15 comment -20 end -15 links 24 none -20 proofs -15 session -16 start -15 trainee -16 version -15
h/du$	body -16 comment -24 end -26 expectedLevel -16 indicator -22 label -15 links -23 none -23 proofs -22 reference -19 responsible -29 severity -16 start 27 status -21 steps -18 trainee -15 version -21
h/dure	body -17 comment -16 links -19 none 35 priority -16 proofs -15 responsible -17 status -21 steps -17
h/ecart	body -16 expectedLevel -18 indicator -16 label -17 links -21 none -18 proofs -16 severity 30 status -23
h/ecart$	body -15 expectedLevel -18 label -17 links -19 none -18 severity 27 status -19
h/elev	body -22 documents -20 end -15 session -20 start -16 status -16 step 16 steps -18 trainee 19
h/elev$	body -20 documents -19 session -18 status -17 steps -16
h/elle	body -17 end -15 links -26 none -22 responsible -15 start -18 trainee -19
h/emplo	body 17 comment -15 links -15 responsible -22 trainee -19
h/emplo$	body 20 responsible -17
h/ensei	body 17 none -15
h/ensei$	body 16
h/entit	body 23 comment -15 none -16
h/envoy	body -17 comment -17 none -15 session -18 steps 26 trainee -15
h/envoy$	body -15 comment -17 session -15 steps 22
h/epreu	body -19 steps 18
h/etabl	body 17 comment -21 documents 21 expiry -19 links -17 none -24 responsible -26 step -17
h/exam	body -17 comment -16 end -16 none -16 start -15 steps 17 trainee -15
h/feedb	body -20 none -16 steps 27
h/final	body -19 comment -22 end -15 none -18 steps 16
h/finan	body 27 comment -19 end -17 links -23 priority -15 proofs -16 reference -17 responsible -23 session -19 start -18 status -19 trainee -16
h/food	body -15 responsible -15
h/forme	body -17
h/forme$	body -19 responsible -16
h/group	body -17 documents -15 indicator -18 links -25 none -20 reference -20 session 27 status -19 steps -20 trainee -21
h/group$	body -16 links -15 none -15 session 17 trainee -17
h/held	body -17 expiry -17 none -24 status -19 version -16
h/held$	body -15 none -16 responsible -17
h/initi	body -16 comment -18 deadline -15 links -18 none -20 responsible 25 session -16 status -16
h/initi$	body -16 comment -17 links -16 none -20 responsible 24 session -16 status -16
h/inr	body -15 comment -15 end -15 none -15 responsible -15 steps 17
h/inscr	body -16 date 19 deadline -23 expiry -18 lastCheck -22 none -19 responsible -19 trainee 15
h/instr	body -15 end -16 none -15 responsible 18 session -17 start -17
h/intak	body -15 none -15 session 22
h/intit	body -18 comment -18 criterion -17 date -24 deadline -17 expiry -18 indicator -28 label 28 links -26 none -28 reference -19 responsible -29 session 15 severity -15 start -15 status -26 steps -17 version -22
h/inves	body -17 comment -16 end -16 links -15 none -20 reference -15 responsible -15 session -17 start -17 steps 20 trainee -17
h/issue	body -18 steps 19
h/it$	body -27 label -18 proofs -15 responsible 25 status -21
h/j inter	body 16 responsible -15
h/just	body -15 comment -15 links -17 none -17 proofs 19 score -17 status -17 version -15
h/just$	body -15 comment -17 links -17 none -17 proofs 19 status -18 version -15
h/l appre	body -15
h/l organ	body 20 trainee -15
h/la forma	body -19 session 22 steps -17 trainee -22
h/la perso	body -18 links -15 none -16 responsible 17 trainee 15
h/learn	body -20 comment -17 end -16 none -19 priority -15 session -17 steps -19 trainee 17
h/learn$	body -15 links -16 reference -15 steps -16 trainee 16
h/login	body -15 trainee 18
h/matie	body -19 comment -22 links -20 none 21 proofs -17 responsible -20 session 17 status -17
h/membr	body 15
h/mono	body -18 links -21 none -21 responsible 26 severity -15 status -20
h/moral	body 18 responsible -16
h/niv	body -15 comment -20 criterion -15 deadline -18 expectedLevel 20 expiry -16 indicator -19 label -19 none -21 proofs -17 score -16 severity -16 status -18 version -15
h/nom du	body -25 documents 18 links -20 none -20 proofs 26 reference -20 responsible -20 session 19 step -18 steps -15
h/of clien	body 16
h/opco	body 21 comment -17 links -15 reference -15 responsible -21 session -15 start -15 steps -17 trainee -19
h/ordr$	body 16 indicator -16 none 22 priority -35
h/org	body 22
h/org$	body 18
h/organ de	body 22 session -17
h/organ$	body 23 deadline -15 none -15 proofs -15 trainee -17
h/out	body -15 comment -21 date -22 expiry 15 lastCheck -15 links -17 none -16 responsible -17 steps 22
h/ouver	body -18 comment -18 links -22 none -19 reference -17 responsible -18 session -19 start 21 trainee -19
h/ouver$	body -15 comment -15 links -19 session -16 trainee -15
h/owner	body -16 comment -17 links -17 none -22 proofs -20 responsible 28 status -19 version -18
h/parco	body -17 comment -25 deadline -15 documents -19 indicator -20 links -24 none -28 phase 15 reference -25 session 16 status -19 version -15
h/parco$	body -18 comment -22 documents -16 indicator -16 links -21 none -25 reference -23 status -16
h/parti	body -27 end -22 phase 18 reference -19 responsible -23 start -22
h/parti$	body -21 end -19 links -28 reference -21 responsible -20 session -27 start -19
h/pay	body 16 responsible -17
h/pay$	body 15
h/payin	body 16 responsible -15
h/pic	body -17 comment -18 links -18 none -21 responsible 21 status -16
h/pil	body -15 none -15 responsible 16
h/pilot$	body -17 comment -19 indicator -15 links -15 none -21 proofs -16 responsible 22
h/poche	body -15 comment -17 indicator -15 links 23 proofs -17 responsible -22 status -23
h/port	body -16 responsible 15
h/posit	body -15 comment -16 deadline -15 lastCheck -17 links -18 none -25 responsible -26 severity -15 status 26 steps 22
h/prend$	body -17
h/preno	body -24 comment -17 links -18 none -17 reference -16 responsible 16 session -24 steps -17 trainee 21
h/preno$	body -15 links -15 none -19 responsible 18 session -17
h/promo	body -18 none -18 responsible -18 session 24
h/promo$	body -16 none -17 responsible -15 session 22
h/quest	body -15 comment -26 end -17 links -17 proofs -20 responsible -15 status -20 steps 32
h/qui finan	body 18 responsible -17
h/qui j	body 15 proofs -18
h/qui pay	body 16
h/qui s	body -20 label -15 priority -20 responsible 15
h/recu	body -15 links -19 none -15 session -17 start -15 steps 26
h/ref	body -15 comment -24 deadline -19 documents -25 end -18 expectedLevel -18 expiry -16 indicator 20 label -27 links -30 priority -15 proofs -20 reference 29 score -17 session -29 severity -15 start -18 status -29 step -18 steps -18 trainee -18 version -20
h/regle	body -22 comment -19 end -17 links -17 proofs -15 responsible -19 session -16 start -15 steps 21 trainee -18
h/rmk	body -17 comment 29 deadline -20 expectedLevel -16 indicator -17 links -22 none -23 priority -21 proofs -19 responsible -22 severity -17 status -25 version -19
h/salon$	body 16 none -15
h/sat	body -15 none -16 steps 20
h/satis	body -15 comment -18 label 15 none -16 responsible -16 steps 20
h/schoo	body 17
h/semin	body -15
h/sen	body -15 comment -24 status 23
h/sent	body -22 comment -17 end -17 none -18 responsible -18 session -15 start -17 steps 27 trainee -16
h/sent$	body -23 comment -19 end -17 links -15 none -19 responsible -17 session -16 steps 26 trainee -16
h/ses	body -22 comment -23 none -24 reference -16 responsible -22 steps -22 trainee -24
h/ses$	body -15 comment -15 links -18 none -17 reference -15 steps -17 trainee -17
h/sessi	body -26 comment -21 documents -16 indicator -20 links -18 none -31 phase -18 proofs -15 reference -27 responsible -20 session 27 status -25 step -19 steps -25 trainee -22 version -15
h/sessi$	body -16 indicator -15 links -16 none -21 reference -20 responsible -15 session 28 status -16 steps -19 trainee -18
h/sheet	body -15 comment -23 none -20 steps 20 trainee -28
h/sign	body -19 comment -21 documents 19 end -18 expiry -15 links -21 none -21 reference -17 session -17 start -16 steps 23 trainee -17
h/signe	body -17 comment -18 date 16 documents 26 end -19 expiry -16 links -17 none -27 responsible -17 session -18 start -18 step -20 steps 32 trainee -19
h/signe$	body -17 comment -18 documents 20 end -18 none -26 session -17 start -17 step -17 steps 24 trainee -20
h/soc	body 16
h/socie	body 17 session -15
h/sorti	body -17 comment -23 deadline -16 documents 25 end 23 indicator -15 links -20 none -29 phase -17 proofs 20 reference -15 responsible -22 session -19 start -29 status -20 step -24 steps -16
h/sst	body -16
h/stag	body -30 comment -19 documents -22 indicator -23 proofs -17 status -25 step -20 steps -32 version -17
h/stag$	body -28 documents -16 end -17 indicator -18 proofs -15 status -18 step -15 steps -22 version -16
h/start	body -15 end -27 none -15 session -23 start 33 steps -22 trainee -15
h/struc	body 20
h/struc$	body 20
h/stude	body -17 responsible -17 session -19 trainee 19
h/suivi	body -21 end -20 links -17 none -21 reference -16 start -20 trainee -23
h/teach	body -17 responsible 19
h/term	body -20 comment -23 date -16 documents -17 end 17 expiry 20 indicator -20 label -17 links -22 proofs -16 reference -20 responsible -25 session -21 status -26 step -16 trainee -15
h/test	body -23 comment -20 end -23 links -17 none -28 reference -16 responsible -21 session -20 start -31 steps 39 trainee -20
h/them	body -20 label 17
h/them$	body -19 comment -15 label 19
h/typ de	body -17 expectedLevel 15 none -35 session 18
h/vol	body -21 expiry -17 indicator -16 lastCheck -15 priority -15 reference -17 responsible -20 score -19 trainee -19
h/y	body -27 comment -31 criterion -18 date -20 deadline -30 documents -15 expectedLevel -29 expiry -24 indicator -34 label -27 lastCheck -26 proofs -28 score -22 severity -20 status -32 version -22
h/^%	comment -15 deadline -18 indicator -19 label -20 lastCheck -17 none -17 priority -16 proofs -17 score 26 status -22
h/^activ	comment -15 documents -19 none -18 phase -16 step 18
h/^adres	comment -18 expectedLevel -15 indicator -21 none 16 proofs -21 responsible -22
h/^aid	comment -15 links -17 none 23 responsible -19 status -17 version -15
h/^analy	comment 24 end -16 links -17 responsible -16 status -16
h/^anyth	comment 20 none -18 responsible -15
h/^artif	comment -16 deadline -16 documents 16 indicator -17 label -17 none -23 proofs 16 responsible -17 score -15 status -18
h/^audit	comment -17 trainee 16
h/^bon	comment 17 deadline -23 expiry 20 none -15
h/^ca	comment -20 deadline -15 label -18 links -17 none -24 proofs -15 responsible -15 score -15 severity -19 status 24
h/^calen	comment -15 deadline 18
h/^class	comment -15 links 26 none -25 reference -15 session -17 status -16
h/^coll	comment -17 responsible 26 status -15
h/^combien	comment -17 deadline 21 documents -16 indicator -23 links -18 responsible -21
h/^comen	comment 23 indicator -15 links -17 none -20 responsible -17 start 16 status -19
h/^comm	comment 19 none -17 priority -15 proofs -16 responsible -16 status -16
h/^comme	comment 22 deadline -16 expectedLevel -16 indicator -15 label -21 lastCheck -15 none -26 priority -16 proofs -21 responsible -21 severity -15 start 17 status -18 steps -16
h/^compl	comment -16 deadline -27 expiry -18 indicator -15 label -18 links -18 none -29 status 16 version -15
h/^confo	comment -16 deadline -15 none -16 severity -19 status 26
h/^curre	comment -15 deadline -15 none -17 status 20
h/^deadl	comment -17 deadline 20 expiry -16 responsible -19
h/^delai	comment -21 deadline 18 documents -22 expiry -16 indicator -20 phase -21 reference -18 responsible -21 session -16 status -20 step -20
h/^devi	comment -17 none -15 steps 19 trainee -15
h/^driv	comment -18 links 25 none -19 proofs -15 responsible -16 status -15
h/^echan	comment 25 none -16
h/^empla	comment -15 deadline -15 links 31 none -22 proofs -20 responsible -17 status -16
h/^enreg	comment -20 deadline -15 documents 17 links -19 none -22 proofs 20 reference -15 responsible -15 step -16
h/^et	comment -16 deadline -20 documents -15 indicator -15 none -24 priority -15 proofs -16 status 18 step 24
h/^etap	comment -23 deadline -16 documents -38 indicator -21 links -20 none -24 phase -43 responsible -30 step 32
h/^etat	comment -16 deadline -16 expiry -15 indicator -17 label -20 links -23 none -26 proofs -25 reference -15 responsible -18 score -16 status 35 version -20
h/^fait	comment -17 date 20 expiry -17 indicator -15 none -30 proofs -15 responsible -26 score -18 status 18 step -17 version -15
h/^faut	comment -17 deadline 16 expectedLevel -17 expiry -17 label -15 none 18 responsible -15
h/^feu	comment -17 deadline -15 label -15 none -22 priority -16 proofs -16 responsible -15 score -15 status 22
h/^fich	comment -16 documents 15 none -18 reference -15 responsible -16
h/^finan	comment -17 priority -15 proofs -15 session -16
h/^form	comment -18 documents 17 indicator -16 links -17 none -22 status -17 step -17
h/^formu	comment -19 documents 19 none -16 status -16 step -17
h/^fre	comment 18
h/^frequ	comment -18 documents -15 indicator -17 lastCheck -15 none 23 proofs -15 status -16 version -18
h/^gap	comment 18 indicator -15 links -18 none -21 responsible -18 status -20
h/^gest	comment -17 links -19 none -20 priority -15 proofs -16 responsible 24 status -16
h/^impor	comment -15 none -17 priority 19 responsible -15 status -16
h/^intit	comment -17 criterion -16 date -20 deadline -16 expiry -17 indicator -27 label 28 links -24 none -26 reference -21 responsible -27 status -24 version -20
h/^j	comment -19 deadline 20 documents -19 indicator -17 links -18 reference -15 responsible -17 status -25
h/^jalon	comment -17 deadline -21 documents -28 indicator -15 links -16 none -25 phase -23 responsible -16
h/^langu	comment -22 deadline -15 links -17 none 31 proofs -16 responsible -16 status -22
h/^les	comment -15 documents 15 links -22 none -24 proofs 27 responsible -15 status -18 step -15 steps 16
h/^level	comment -15
h/^lien	comment -15 documents -20 indicator -17 links 33 none -21 proofs -20 reference -17 responsible -19 status -17
h/^lieu	comment -20 date -20 deadline -16 expectedLevel -15 expiry -16 indicator -17 label -16 lastCheck -15 links 15 priority -16 proofs -18 responsible -25 session -17 severity -18 status -16 version -16
h/^livra	comment -17 documents 15 expiry -16 indicator -17 links -16 none -21 responsible -16 status -16
h/^marqu	comment -15 none 24
h/^matur	comment -20 expectedLevel -19 none -21 responsible -15 status 23
h/^memo	comment 26 deadline -16 links -15 none -19 responsible -25 status -18
h/^mod	comment -17 links -22 none 23 proofs -15 responsible -18 status -15
h/^momen	comment -26 deadline -15 documents -29 indicator -16 links -15 none -23 reference -16 responsible -17 status -20
h/^mot	comment 18 none -17
h/^motif	comment 17
h/^need	comment -23 responsible -25 steps 16
h/^nom	comment -24 date -22 end -25 expiry -17 indicator -17 links -33 none -30 phase -18 proofs 21 reference -32 responsible -36 start -26 status -26 steps -29 trainee 22 version -20
h/^nota	comment 22 none -18 responsible -16 status -21
h/^notre	comment -15 indicator -15 responsible -18 status -18
h/^outpu	comment -17 documents 16 links -16 none -15
h/^passa	comment -17 links -15 none -19 reference -15 responsible -18 session -19 step 16 steps 16
h/^path	comment -18 deadline -15 links 15 none -19 proofs -15
h/^perio	comment -18 criterion -15 deadline -15 lastCheck -26 links -20 phase 16 proofs -16 responsible -20 session -15 status -15 step -15
h/^perso	comment -26 deadline -16 links -16 proofs -20 session -15 status -17
h/^phas	comment -17 documents -19 indicator -15 links -16 none -24 phase 30 reference -17 responsible -19 session -20 status -19 step -19 steps 15
h/^pj	comment -23 none -29 proofs 25 status -16
h/^poche	comment -16 links 28 none -24
h/^porte	comment -15 links -16 none -21 responsible 30 status -18
h/^pourc	comment -15 none -20 proofs -15 responsible -15 score 23 status -20
h/^pr	comment -15 deadline 16 label -15 none -15 priority -18 responsible -17 severity -15 status -24 version -15
h/^premi	comment -16 end -27 none -17 session -18 start 16 trainee -16
h/^pret	comment -16 none -29 status 20
h/^prof	comment -15 reference -18 steps -16
h/^proof	comment -15 none -19 proofs 20 responsible -15
h/^qu	comment 27 links -15 none -19 status -15
h/^quali	comment -25 criterion -30 label -25 none -31 reference -16 responsible -29 status 16 version -16
h/^quand	comment -16 documents -16 indicator -18 links -23 proofs -15 reference -18 responsible -20 session -18 status -22 step -16
h/^quest	comment -25 proofs -20 responsible -15 status -21 steps 26
h/^rappe	comment -26 none 18
h/^remar	comment 31 none -19 proofs -15 responsible -17 status -20
h/^resso	comment -15 none -15 proofs 19 responsible -21
h/^resul	comment -26 expectedLevel -16 indicator -22 label -20 lastCheck -22 links -16 none -19 proofs -15 responsible -20 score -20 status 28
h/^rev	comment -15 indicator -15 links -16 none -23 proofs -21 reference -15 responsible -17 version 28
h/^revis	comment -15 indicator -16 links -19 none -23 proofs -16 responsible -19 version 27
h/^ri	comment -27 end -15 steps 21 trainee -15
h/^rq	comment 25 links -15 none -18 responsible -15 status -19
h/^salar	comment -15 trainee 23
h/^se	comment -28 deadline -21 links -19 none -21 proofs -16 responsible -15 score -15 status -21
h/^seque	comment -15 documents -15 none -20 responsible -16 status -16
h/^seuil	comment -15 expectedLevel 21 none -18
h/^sold	comment -17 steps 25
h/^son	comment -16 indicator 18 none -22 trainee -18
h/^suppo	comment -19 criterion -15 expiry -16 reference -22 responsible -21 status -25 version -20
h/^tach	comment -15 documents -16 none -17 phase -18 responsible -18 status -15 step 21
h/^taill	comment -18 links -29 none 31 proofs -23 responsible -18
h/^targe	comment -16 date -16 deadline 17 lastCheck -15 proofs -19 status -20
h/^tarif	comment -19 links -17 none 29 responsible -23
h/^temp	comment -19 deadline -18 documents -19 indicator -17 links -19 responsible -21 session -22 status -21
h/^term	comment -21 documents -16 end 18 expiry 22 indicator -20 label -18 links -20 proofs -17 reference -19 responsible -22 session -17 status -26 steps -16
h/^timin	comment -15 deadline 18 documents -16 status -15 step -15
h/^titr	comment -16 date -19 expiry -15 indicator -25 links -18 none -23 reference -16 responsible -23 status -25 version -19
h/^trac	comment -15 deadline -15 documents 19 links -21 none -21 proofs 24 status -17
h/^train	comment -19 end -18 none -26 session -20 start -19 steps -18
h/^who	comment -18 links -25 none -20 proofs -16 responsible 20 status -18 version -15
h/a ameli	comment 15
h/a boucl	comment -15 deadline 17
h/a finir	comment -17 expiry -26
h/a montr	comment -20 none -32 proofs 34 responsible -15
h/a prese	comment -19 none -17 proofs 21 responsible -15 status -15
h/a quel	comment -19 criterion 24 links -20 none -23 responsible -15 status -19
h/a refai	comment -16 expiry 24 links -17 none -17
h/a reten	comment 17
h/a signa	comment 19
h/a sorti	comment -18 none -20 proofs 26
h/acc$	comment -16 none -19 steps 22
h/accep	comment -15 criterion -20 expectedLevel 27 none -20 steps 17
h/accue	comment -19 deadline 17 expiry -18 none 16 session -16 start -16 trainee -15
h/activ$	comment -15 documents -18 indicator -15 none -19 phase -17 step 19
h/aff	comment -19 deadline -15 none -17 proofs -17 responsible 21 status -15
h/age	comment -15 indicator -16 none 28 proofs -15 responsible -17
h/age$	comment -17 none 29 responsible -15
h/agent	comment -22 links -22 responsible 15 session -17 status -16
h/ai$	comment -24 none -22 proofs 18
h/aircr	comment -15 links -16 none 24 responsible -18 status -17
h/analy	comment 22 end -18 links -17 none -15 responsible -17 session -17 start -16 status -15 trainee -16
h/annot	comment 25 deadline -16 links -16 none -22 proofs -15 responsible -18 status -18
h/annot$	comment 25 deadline -17 indicator -15 links -17 none -22 proofs -16 responsible -18 status -18
h/anyth	comment 22 none -17 responsible -15
h/appel	comment -15 none -16 proofs 16 responsible -21 session -15 status -16 steps 16
h/apres	comment -20 date -15 deadline -22 documents -17 expiry 26 indicator -16 lastCheck -15 links -20 none -23 phase 26 responsible -15 status -21
h/apres$	comment -19 deadline -17 expiry 15 none -21 phase 21 status -16
h/artif	comment -18 deadline -17 documents 15 expectedLevel -16 indicator -21 label -18 none -23 priority -15 proofs 18 responsible -19 score -16 status -20
h/attei	comment -15 expectedLevel 17 proofs -15
h/atten par	comment -21 label -15 none 38 proofs -33 status -20
h/autod	comment -17 none -22 proofs -15 responsible -16 status 22
h/autoe	comment -19 indicator -17 links -17 none -17 proofs -17 responsible -15 status 24
h/be	comment -19 deadline 18 expectedLevel -16 expiry -22 links -16 proofs -18 responsible -28
h/before	comment -19 date -17 deadline 24 documents -15 indicator -22 links -22 proofs -18 reference -17 responsible -23 session -20 status -23 version -18
h/blanc$	comment -16 none -19 status 16 steps 20
h/bloc	comment -16 criterion 17 deadline -15 indicator -16 none -21 phase 18 responsible -15 step -17
h/board	comment -18 deadline -15 none -20 status 25
h/boucl	comment -15 deadline 17
h/ca m	comment 15
h/card	comment -18 steps 19
h/ce point	comment -25 status 26
h/cent	comment 15 proofs -18
h/cert	comment -15 steps 17
h/certi	comment -21 end -20 expectedLevel 15 links -21 none -25 reference -15 responsible -19 session -19 start -19 trainee -20
h/cette	comment -20 links -24 none -26 proofs -20 responsible 19 session -17
h/ch	comment -20 criterion 17 deadline -17 indicator -15 label -17 none -22 proofs -16 status -20
h/ch$	comment -17 criterion 19 none -18 status -17
h/charg$	comment -22 none -16 proofs -16 responsible 27 status -18
h/clair	comment -17 indicator -15 label 20 responsible -16
h/clair$	comment -15 label 21
h/clas$	comment -15 links 17 none -19 responsible -19 severity -18
h/cod$	comment -18 indicator -23 links -19 none -35 reference 26 responsible -15 status 15
h/coll	comment -15 priority -16 responsible 24 status -18
h/comen	comment 20 documents -15 links -15 none -17 start 15 status -17
h/comm	comment 18 deadline -17 expectedLevel -16 indicator -18 label -15 links -20 none -21 priority -17 responsible -18 version -15
h/comme de	comment 19 status -19
h/comment je	comment -26 status 23
h/comment$	comment 23 deadline -17 documents -19 none -17 proofs -17 status -34
h/commu	comment -16 none 24 responsible -17 status -21
h/conse	comment -21 links 15 status -15
h/conse$	comment -16 links 15
h/consu	comment -15 none -31 proofs 24 responsible -17 status -17
h/conte	comment 22 proofs -25
h/conte$	comment 24 proofs -28
h/cost	comment -15 none 19 status -15
h/coule$	comment -15 indicator -25 reference -18 responsible -16 status 15
h/cout	comment -16 links -17 none 30 session -15 status -19
h/crit	comment -16 criterion 27 deadline -16 indicator -24 label -16 links -15 none -17 proofs -15 responsible -16 status -17
h/d accue	comment -17 none -24 start -17
h/d auto	comment -19 date -20 deadline -17
h/d entre	comment -15 end -24 steps -15
h/dat du	comment -16 date 28 deadline -33 expiry -35 links -16 none -22 proofs -19 responsible -17
h/de chemi	comment 15 status -16
h/de confo	comment -19 priority -16 severity -19 status 24
h/de contr	comment -16 date -25 deadline -18 expiry -19 indicator 16 lastCheck 15 responsible -15 status -16
h/de quoi	comment -16 criterion -15 indicator -27 label 15 none -20 responsible -17 status -21
h/dead	comment -15 date -16 deadline 24 expiry -19 indicator -15 lastCheck -16 responsible -15 status -15
h/deadl	comment -23 deadline 25 documents -19 indicator -16 reference -17 responsible -22 status -23 step -17
h/deadl$	comment -19 deadline 24 documents -18 reference -15 responsible -16 status -21 step -16
h/debat	comment 20 indicator -15 responsible -16 score -15
h/deja	comment -15 none -20
h/del	comment -20 deadline 18 documents -20 indicator -16 links -17 phase -15 reference -18 responsible -19 session -16 status -19 step -18
h/delai$	comment -15 deadline 18 documents -15 indicator -16 lastCheck -20 links -16 phase -18 reference -15 responsible -15
h/destr	comment -16 steps 16
h/devi	comment -18 none -16 steps 19 trainee -15
h/dispo	comment -19 criterion -15 deadline -15 expiry -17 indicator -20 links -16 none -33 responsible -17 session 18 status -19
h/dispo a	comment -15 label 17 proofs -17
h/diver	comment 16 responsible -15
h/don$	comment -15 deadline -20 expectedLevel -19 label -15 links -15 none -24 proofs -20 responsible -21
h/donn$	comment -19 documents 17 none -24 status -18 steps 16
h/donne	comment -24 deadline -18 documents 20 end -15 indicator -16 links -23 none -30 priority -18 responsible -25 session -18 status -16 steps 15 trainee -15
h/dos$	comment -17 links 24 none -19 proofs -15 session -16
h/dosie	comment -18 deadline -15 links 25 responsible -20 status -16
h/du point	comment -19 criterion -17 indicator 19 label -16 lastCheck -17 responsible -20 score -18
h/due$	comment -16 date -17 links -15
h/dur	comment -16 none 20 responsible -16 status -15
h/ecrit$	comment -16 deadline -16 expiry -15 none -25
h/editi	comment -16 indicator -18 links -15 none -20 reference -15 responsible -18 status -23 version 29
h/effec	comment -15
h/effec$	comment -15
h/eleme a	comment -18 documents 17 none -16 proofs 18
h/eleme de	comment 23 deadline -15 links -17 none -25 status -15
h/els	comment 15
h/emarg	comment -16 end -16 none -17 responsible -15 session -17 start -20 steps 27 trainee -19
h/emoji	comment -16 none 18 status -16
h/empl	comment -17 indicator -15 links 30 none -21 proofs -15 responsible -19 session -16 status -18
h/empla	comment -18 documents -16 indicator -18 links 36 none -26 proofs -24 reference -16 responsible -18 session -15 status -20 version -16
h/en charg	comment -24 proofs -16 responsible 30 status -17
h/en clair	comment -15 indicator -16 label 19 responsible -15
h/en marg	comment 19 responsible -19 status -18
h/en occup	comment -16 none -15 responsible 21
h/en oeuvr	comment -18
h/en regl	comment -15 none -17 responsible -15 status 24
h/en vrac	comment 24 none -15 responsible -18 status -15
h/en$	comment -17 date 19 indicator -19 proofs -17 responsible -21 status -27 version -18
h/end	comment -15 end 26 none -16 responsible -15 start -25 steps -20 trainee -17
h/enonc	comment -15 criterion -23 expectedLevel -18 indicator -28 label 29 none -16 proofs -18 responsible -21 status -21
h/enreg	comment -20 date 15 deadline -19 documents 17 expiry -15 indicator -19 label -16 lastCheck -17 none -26 proofs 19 responsible -17 step -17
h/etabl$	comment -18 documents 19 none -16 responsible -18 step -17
h/etap$	comment -15 deadline -18 indicator -18 links -23 none -19 session -21
h/execu	comment -15 expiry -18 indicator -15 lastCheck -15 none -21 priority -18 step -15
h/execu$	comment -15 deadline -17 indicator -15 none -15 phase -17 priority -18 step -17
h/exemp	comment -16 links -18 none 42 proofs -28 responsible -15 status -23
h/expir	comment -15 date -34 deadline -29 expiry 44 indicator -15 lastCheck -31 links -16 none -30 proofs -17 status -18 version -15
h/fee	comment -16 links -19 none 25 responsible -16 session -16 status -17
h/feu	comment -17 deadline -15 none -23 priority -15 proofs -16 responsible -17 score -15 status 23
h/feuil	comment -15 documents 15 start -22 steps 19
h/fich	comment -16 indicator -18 links -16 none -21 responsible -17 session -16 status -16
h/fichi	comment -18 deadline -15 expectedLevel -16 indicator -19 label -15 proofs 20 responsible -17 status -20 step -15
h/fichi$	comment -17 deadline -15 expectedLevel -15 indicator -18 links 15 proofs 17 responsible -16 session -15 status -19 step -18
h/filed	comment -16 links 28 none -20 responsible -18 session -15 status -17
h/fin	comment -23 date -26 documents -15 end 26 expiry 31 indicator -18 links -28 proofs -18 reference -21 responsible -24 session -33 start -39 status -29 trainee -25
h/fin$	comment -17 end 19 expiry 17 links -16 none -30 reference -15 responsible -19 session -26 start -27 trainee -18
h/finir	comment -16 deadline 17 expiry -24
h/first	comment -15 end -18 none -17 priority 17 responsible -15 start 18
h/focal	comment -23 lastCheck -15 responsible 27 score -19 status -17
h/folde$	comment -16 links 23 responsible -15
h/fourn	comment -16 none -20 proofs 24 responsible -17 status -15
h/fourn$	comment -15 documents 15 none -20 proofs 21 responsible -19
h/fre	comment 18
h/fre comment	comment 17
h/gap$	comment 26 links -16 none -20 severity -16 status -17
h/gen	comment 15
h/gener	comment 16 documents 15 none -17 status -19
h/gener$	comment -16 documents 16
h/gest	comment -15 links -17 none -18 responsible 22
h/given	comment -16 none -17 status 16
h/given$	comment -18 none -18 responsible -17 status 16 steps 16
h/goute	comment -15 links -17 none 27 proofs -15 responsible -18
h/gr	comment -15 links -17 none -15 reference -15 responsible -17 session 22
h/h	comment -20 deadline 15 indicator -18 label -17 links -17 none 22 responsible -21 status -22 version -18
h/h$	comment -17 indicator -15 lastCheck -17 responsible -16 status -16
h/head	comment 16
h/heur	comment -15 indicator -17 links -19 none 34 responsible -18 status -23 steps -15 version -16
h/honor	comment -16 links -18 none 20 responsible -15 status -20
h/hrs	comment -15 links -15 none 18
h/hyper	comment -17 links 21 none -19 responsible -17
h/ice	comment -16 links -15 responsible 21
h/ice$	comment -15 links -15 none -16 responsible 19
h/ici$	comment -22 documents -16 links 22 reference -17 responsible -15 status -19 step -16
h/id$	comment -16 label -24 links -21 priority -17 proofs -18 reference 24 responsible -22 session -15 status -24 version -26
h/ide	comment -15 date -15 deadline -17 expectedLevel -15 indicator -19 links -24 none 32 proofs -32 responsible -23 status -22 version -15
h/il ne	comment 18 documents -18 none -20
h/il s	comment -15 indicator -22 label 21 responsible -16 status -16
h/impr	comment -16 documents 18 links -15 none -17 phase -15 responsible -15 session -16 step -17
h/impri$	comment -17 indicator -18 links -15 responsible -15
h/inspi	comment 15
h/int	comment -15 indicator -21 label 20 links -20 reference -17 responsible -22 version -16
h/jalon	comment -20 date -19 indicator -18 lastCheck -16 links -17 phase -29 reference -18 responsible -20
h/jalon$	comment -16 date -17 indicator -17 lastCheck -20 links -15 phase -19 reference -15 responsible -16 status -27
h/je montr	comment -16 documents 17 none -30 proofs 25
h/je suis	comment -17 none -17 priority -15 status 24
h/job	comment -16 links -15 none -18 responsible 21 status -17
h/journ	comment -15 none -16 steps 15
h/kilom	comment -15 links -15 none 24
h/koi$	comment -16 criterion -16 label 16 none -23 proofs -19
h/l ai	comment -16 deadline -20 indicator -16 lastCheck 26 none -19 proofs -22 responsible -16 status -16
h/l evalu	comment 16
h/l oblig	comment -16 deadline 16 expiry -19 indicator -15 none -20 responsible -19 severity -15
h/label	comment -15 indicator -21 label 21 none -17 status -17 step 21
h/label$	comment -16 indicator -23 label 23 none -16 status -19 step 19
h/langu	comment -15 deadline -16 indicator -17 links -18 none 27 priority -15 responsible -18 version -15
h/le guid	comment -21 expectedLevel 28 label -24 none -27 proofs -16
h/libel	comment -15 criterion -17 expectedLevel -16 indicator -27 label 30 links -17 none -18 responsible -18 status -23 step 15 version -18
h/libr	comment 26
h/libr$	comment 23
h/lien	comment -17 date -17 deadline -17 documents -20 expectedLevel -15 expiry -15 links 39 none -24 proofs -20 reference -17 responsible -30 session -16 status -22 version -17
h/lieu	comment -18 date -15 deadline -24 expectedLevel -15 expiry -18 indicator -18 label -17 links 17 priority -16 proofs -18 responsible -24 severity -18 status -25 version -16
h/lign$	comment -15 criterion -21 date 21 deadline -18 expiry -20 label -19 lastCheck -19 links -15 none 21 proofs -18 responsible -19 status -19
h/lim	comment -15 date -24 deadline 20 phase -15 status -15
h/link	comment -23 documents -15 indicator -16 links 27 none -18 proofs -15 session -16
h/link$	comment -19 indicator -15 links 23 none -15 reference -15
h/list	comment -19 deadline -15 expiry -15 label -20 lastCheck -16 links -17 none -29 priority -15 proofs 19 responsible -16 score -17 version -19
h/list$	comment -16 indicator -18 label -15 lastCheck -16 none -25 responsible -15
h/livra	comment -20 documents 16 expiry -19 indicator -17 label -15 lastCheck -17 links -18 none -24 responsible -18 status -17
h/livra$	comment -18 documents 19 expiry -16 indicator -15 label -15 lastCheck -15 links -15 none -19 responsible -16 status -18
h/machi	comment -15 indicator -16 links -19 none 24 proofs -16 version -16
h/majeu	comment -16 deadline -15 expectedLevel -17 links -16 none -20 priority -16 proofs -15 responsible -18 severity 26
h/malle	comment -20 steps 21
h/marg	comment 23 responsible -21
h/marg$	comment 22 responsible -22
h/max	comment -18 status -18
h/max$	comment -19 status -19
h/me sen	comment -24 status 22
h/me vient	comment 19 proofs -15
h/meal	comment -19 indicator -15 links -15 none 24 responsible -15 status -18
h/memo	comment 23 deadline -16 links -17 none -21 status -19
h/memo$	comment 19 links -16 none -18 status -16
h/mes not	comment 20 none -21 proofs -16
h/mes pense	comment 26 none -18 proofs -15
h/mis	comment -15 expiry -25 lastCheck 20 none -23 responsible -18
h/mod	comment -19 documents -15 none 18 proofs -16 responsible -19 status -18
h/mod$	comment -16 none 15 responsible -17
h/model	comment -19 deadline -19 indicator -24 phase -20 responsible -22 session -20 status -22 step -24
h/mot$	comment 24 none -18 responsible -16 severity -18
h/motif	comment 18 none -15 responsible -16
h/nb de	comment -27 none 24 responsible -15 score -15
h/ne	comment 20 deadline -19 documents -20 indicator -16 lastCheck -16 links -17 none -26 proofs -15 status -20 step -16
h/nextc	comment -18 links 23 none -21 status -17
h/nom	comment -28 date -25 deadline -16 end -29 expiry -22 indicator -27 links -34 none -35 phase -17 proofs 19 reference -15 responsible -15 start -30 status -32 steps -33 trainee 24 version -25
h/not inter	comment 23 status -16
h/not le	comment -15 date 18
h/nota	comment 22 none -17 status -22
h/nota$	comment 23 none -16 responsible -15 status -18
h/numbe	comment -18 indicator 19 label -19 links -16 none -23 proofs -17 reference 19 status -20
h/numbe$	comment -18 deadline -16 indicator 19 label -18 links -16 none -26 proofs -16 reference 19 status -21
h/numer de	comment -15 indicator 16 label -36 links -21 none 18 priority -16 proofs -17 status -20
h/numer$	comment -17 criterion -17 indicator 16 priority -15 proofs -25 responsible -15 status -15 version -21
h/obs	comment 26 expectedLevel -15 label -15 none -20 priority -16 responsible -15
h/obs$	comment 24 links -18 none -19
h/obser$	comment 22 documents -18 none -19 responsible -15 status -15
h/occup	comment -16 none -16 responsible 21
h/odd	comment 15
h/oeuvr	comment -18 none -15 responsible -16
h/on fait	comment -22 expectedLevel -15 label -23 priority -16 proofs -20 responsible -19 status -22
h/op	comment -16 documents -17 links -17 none -19 status -15 step 20
h/opco$	comment -17 none 19 reference -15
h/or	comment -22 deadline -18 indicator -17 none -24 responsible 20 session -16 severity 18 status -15 step -17
h/order	comment -17 criterion -15 date -18 deadline -16 indicator -17 label -15 links -17 priority 19 proofs -17 responsible -15 version -18
h/order$	comment -16 indicator -16 priority 19 status -18
h/ordon	comment -18 expectedLevel -19 none -21 priority 20 responsible -15 severity -19 version -16
h/ou$	comment -15 links 22 none -24 responsible -21
h/oubli	comment 18 documents -18 none -19
h/oui	comment -17 deadline -18 expectedLevel -16 label -15 links -15 none -24 priority -16 proofs -15 responsible -18 score -16 severity -22
h/our	comment -16 links -17 none 27 responsible -17 session -15
h/out$	comment -17 steps 20
h/outco	comment -19 deadline -15 indicator -15 links -17 none -21 proofs -15 responsible -18 status 25
h/outil	comment -15 documents 17 links -15 none -17 responsible -17 status -15
h/owner$	comment -16 none -18 proofs -16 responsible 34 status -18
h/p	comment -20 deadline -20 expectedLevel -15 links -20 proofs 22 status -28
h/pag	comment -15 links -16 none 32 responsible -16 score -17 session -15 status -20
h/pag$	comment -16 none 25
h/parta	comment -19 deadline -15 indicator -16 links 26 none -19 responsible -19 status -18 step -15
h/parta$	comment -17 deadline -15 indicator -16 links 27 none -22 proofs -15 responsible -18 status -18
h/pass	comment -23 criterion -15 deadline -18 documents -18 indicator -17 links -20 proofs -17 responsible -18 session -15 severity -16 version -17
h/pass$	comment -16 none 24 status -18
h/passa	comment -17 links -15 none -20 responsible -15
h/passe$	comment -15 links -16 proofs -16 responsible -15
h/pc	comment -20 deadline -15 indicator -17 none -21 proofs 17 responsible -19 status -15
h/pc$	comment -15 none -15
h/phas	comment -18 deadline -16 documents -20 indicator -17 links -18 none -24 phase 25 reference -19 responsible -22 session -21 status -20 step -17 steps 15
h/phon	comment -15 links -15 none 24 responsible -15 status -18
h/piec$	comment -17 deadline -17 indicator -20 label -16 lastCheck -16 none -29 responsible -19 session -23 severity -19
h/pj	comment -21 none -29 proofs 24 status -15
h/playl	comment -17 indicator -16 none 24 status -20
h/point a	comment -15 lastCheck -17
h/point de	comment 17 label 18 lastCheck -33 none -21 responsible -23 score -28 status -17
h/pond	comment -15 deadline -15 indicator -15 none -17 score 21 status -16
h/ponde	comment -15 criterion -15 label -15 none -17 proofs -15 score 22 status -18
h/porte	comment -16 none -20 responsible 30 status -16
h/preci	comment 27 links -15 none -15 proofs -17 status -16
h/preci$	comment 24
h/prese$	comment -28 deadline -16 label -15 links -18 proofs 21
h/press	comment -18 none -24 priority 24 responsible -15 status -20
h/proce	comment -21 deadline -16 indicator -19 links -20 none -32 session -17 status -23
h/produ	comment -17 deadline -17 documents 15 indicator -20 links -19 priority -16 reference -19 responsible -19 session -15 status -22 step -15 version -15
h/produ$	comment -19 date -15 deadline -18 indicator -18 label -15 links -18 priority -16 reference -17 responsible -18 severity -15
h/prof	comment -15 none 15 reference -18 steps -15
h/progr$	comment -18 criterion -15 deadline -16 links -15 none -19 priority -15 proofs -17 responsible -20 status 15
h/proje	comment -18 none -19
h/proof	comment -15 links -15 none -20 proofs 23 responsible -16 status -15
h/propr	comment -15 date -17 links -24 none -27 proofs -21 reference -18 responsible 29 status -20 version -15
h/pts$	comment -15 none -20 score 22
h/qu ai	comment 23
h/quand$	comment -21 date -19 deadline 18 documents -19 indicator -19 lastCheck -26 links -16 phase -21 proofs -15 reference -16 responsible -19 status -17 step -19
h/que faut	comment 15 documents -16 none -22
h/qui en	comment -22 label -22 priority -21 proofs 21
h/qui est	comment -18 none -21 priority -15
h/qui me	comment 20 proofs -15
h/quil	comment -19 deadline -16 none -15
h/r	comment -26 links -17 none -17 proofs -16 steps 23
h/rang$	comment -24 criterion -16 indicator -18 lastCheck -15 proofs -16 responsible -16 status -21
h/range	comment -15 links 23 none -15 responsible -15 status -18
h/range$	comment -16 links 23 none -15 responsible -16 status -16
h/rank	comment -15 none -21 priority 22 status -17
h/real	comment -15 indicator -16 none -22
h/reali$	comment -20 none -19 status 17
h/recue	comment -18 none -18 steps 23
h/recue$	comment -16 steps 18
h/ref$	comment -18 links -21 proofs -17 reference 21 session -20 status -23 version -17
h/refai	comment -15 expiry 27 links -16 none -18 proofs -16 version -16
h/refle	comment 22 links -16 none -21 proofs -17 responsible -15 status -18
h/regl	comment -20 none -21 responsible -19 status 23
h/regl$	comment -17 status 21
h/remar$	comment 30 links -15 none -25 proofs -16 responsible -17 status -16 steps -15
h/remem	comment 17
h/remi	comment -15 documents 15 end -15 responsible -17 session -15 steps 28 trainee -15
h/reser	comment 18 links -16 none -17 responsible -16 status -17
h/reser$	comment 19 links -15 none -18 proofs -15 status -17
h/respo$	comment -18 deadline -17 indicator -15 label -16 links -18 none -22 priority -15 proofs -18 responsible 35 status -15
h/resul	comment -28 deadline -17 expectedLevel -16 indicator -22 label -20 lastCheck -16 none -22 proofs -16 responsible -22 score -16 status 29
h/resum	comment -15 indicator -18 label 19 status -17
h/rev	comment -17 date -15 deadline -15 expiry -16 indicator -23 links -18 none -23 proofs -22 reference -17 responsible -19 version 33
h/rev$	comment -15 indicator -19 none -16 responsible -16 status -20 version 28
h/revis$	comment -16 deadline -17 expiry -18 indicator -20 label -15 priority -16 proofs -18 responsible -18 session -15 status -20 version 23
h/ri	comment -24 start -15 steps 28
h/room$	comment -19 none 27 responsible -22
h/rq	comment 26 links -16 none -19 responsible -18 status -18
h/s en	comment -15 responsible 24
h/sa	comment -23 end -18 none -23 reference -18 session -18 start -21 trainee -20
h/sall	comment -15 links -18 none 27 responsible -18 status -16
h/savoi	comment 25 steps -15
h/se quil	comment -15 deadline -15 label 16 none -17
h/self	comment 21 score -16
h/seque	comment -15 documents -17 none -19 responsible -16 status -16
h/seuil	comment -16 expectedLevel 22 label -16 links -15 none -18
h/sever	comment -15 none -19 severity 24 status -17
h/sever$	comment -18 none -16 severity 21 status -16
h/sign$	comment -15 documents 19 steps 18
h/signa	comment 19
h/signa$	comment 17
h/sit$	comment -17 responsible -18
h/snag	comment 15 documents -16 none -17
h/sold	comment -16 links -16 steps 22
h/son	comment -28 end -24 indicator 20 none -27 responsible -23 start -23 status -17 trainee -26
h/sor	comment -19 none -19 proofs 27
h/sorte	comment -15 deadline 16 expiry -19 responsible -22
h/sorti$	comment -15 documents 16 end 15 none -16 start -24
h/stagi	comment -22 end -20 none -20 reference -15 responsible -28 session -22 start -24 steps -28 trainee 22
h/stagi$	comment -18 end -17 none -16 responsible -25 session -20 start -21 steps -22 trainee 18
h/stat	comment -18 date -16 none -22 proofs -23 responsible -20 status 35 version -17
h/state	comment -16 deadline -15 label 22 none -18 status -16
h/state$	comment -17 deadline -16 label 22 none -18 responsible -15 status -16
h/statu$	comment -24 none -18 proofs -22 reference -15 responsible -17 status 28
h/stock$	comment -15 links 19 none -21 proofs -15
h/sujet ?	comment 20
h/suppo	comment -22 criterion -15 date -17 deadline -17 expiry -19 responsible -25 session -16 version -23
h/sur ce	comment -25 status 22
h/svc	comment -19 links -15 none 28 responsible -19 status -16
h/tach	comment -20 deadline -16 documents -21 indicator -18 links -18 none -19 phase -16 proofs -19 status -22 step 21
h/taill	comment -17 links -27 none 28 proofs -19 responsible -18 status -20
h/targe	comment -17 date -24 deadline 16 expiry -16 indicator -15 label -15 lastCheck -16 proofs -19 responsible -16 score -15 status -23
h/tarif	comment -19 links -16 none 27 priority -15 responsible -22
h/tel$	comment -16 links -15 none 23 responsible -15
h/temoi	comment -23 label -20 none -19 priority -22 proofs 27 responsible -16 status -15
h/temoi$	comment -20 label -16 none -18 priority -16 proofs 23
h/temp	comment -24 documents -16 expectedLevel -16 indicator -23 links -25 phase 17 reference -17 responsible -23 session -24 status -29
h/termi	comment -15 deadline 18 end 24 expiry -23 lastCheck -16 none -17 responsible -15 start -22 status 16
h/timin	comment -15 deadline 19 documents -17 links -15 responsible -15 status -16 step -15
h/titr	comment -15 date -18 indicator -20 links -18 none -23 reference -18 responsible -22 status -24 version -19
h/trac$	comment -17 documents 17 none -21 responsible -17 session -17 status -22
h/traca	comment -15 none -24 proofs 15 responsible -15 status -15
h/trail	comment -16 documents 20 step -18
h/trait	comment -24 criterion -16 date -18 expectedLevel -15 expiry -15 label -20 lastCheck -15 links -17 none -28 proofs -19 responsible -22 severity -15 status -22
h/trans$	comment -16 links -15 none 15 responsible -16 steps 17
h/two	comment 15 proofs -17
h/unit	comment -16 links -15 none 22 status -15
h/until	comment -16 date -19 expiry 30 indicator -18 links -18 none -20 proofs -18 responsible -18 status -21 version -16
h/urgen$	comment -17 criterion -15 deadline -15 expectedLevel -19 indicator -15 none -16 priority 28 responsible -15 severity -16 status -23 version -15
h/url	comment -19 expiry -15 links 32 none -31 proofs -20 reference -18 responsible -21 status -20
h/utili	comment -16 deadline -16 documents 21 links -19 responsible -19 status -23
h/utili$	comment -16 deadline -16 documents 23 indicator -21 links -22 responsible -19 status -21 step -15
h/vehic	comment -16 indicator -16 links -17 none 29 session -15 status -19
h/veut	comment -18 expectedLevel 18 indicator -18 none -22 proofs -15 status -15
h/vient	comment 18
h/vient$	comment 20 proofs -16
h/voyan	comment -19 deadline -16 expectedLevel -15 expiry -15 indicator -17 links -17 none -20 priority -17 proofs -16 responsible -17 status 29 version -17
h/vrac	comment 24 none -16 responsible -18 status -16
h/vrac$	comment 25 status -15
h/watch	comment 21 indicator -18 responsible -26 status -20 step -15
h/whos	comment -15 links -15 none -17 responsible 19 status -16
h/worth	comment 15
h/y n	comment -15 indicator -17 none -22 responsible -16 status -22
h/^cat	criterion -15 deadline -16 expectedLevel -15 expiry -15 label -15 links -15 proofs -17 responsible -18 score -16 status -20 version -16
h/^chapi	criterion 17 none -19
h/^chapt	criterion 15
h/^enonc	criterion -19 expectedLevel -17 indicator -26 label 23 none -15 proofs -17 responsible -18 status -18
h/^item	criterion -15 indicator 26 none -23 responsible -17 status -15
h/^libel	criterion -19 expectedLevel -15 indicator -27 label 24 links -17 none -17 reference -15 responsible -18 status -20
h/^no	criterion -16 indicator -28 none 28 status -17
h/^reper	criterion -21 none -28 proofs -15 responsible -19 session -16 status -16 version -19
h/^secte	criterion 15 none -17
h/^versi	criterion -16 date -18 expiry -17 indicator -24 links -21 none -23 proofs -24 reference -16 responsible -17 status -22 version 32
h/appar	criterion 22 indicator -17
h/appar$	criterion 23 indicator -18
h/bloc$	criterion 17 none -21 phase 15 responsible -16
h/c 0	criterion 17 proofs -18
h/c koi	criterion -19 indicator -18 label 19 links -23 status -16
h/champ$	criterion 17
h/chapi	criterion 16 none -18
h/cr	criterion 17 none -16
h/crit n°	criterion 15 indicator -16 none -15
h/crit$	criterion 23 indicator -19 status -15
h/crite 0	criterion 18
h/crite n°	criterion 17 indicator -17 none -16
h/dans quel	criterion -16 indicator -18 none -25 priority 22 proofs -19 responsible -22
h/domai	criterion 19
h/famil	criterion 22 none -15
h/grand	criterion 18
h/indik	criterion -21 indicator 20 none -25 version -18
h/koi	criterion -27 indicator -24 label 22 links -28 none -24 responsible -17 severity -17 status -20
h/leque	criterion 17 links -17
h/notre	criterion -16 deadline -15 indicator -19 label 15 links -15 none 20 proofs -15 responsible -17 status -25
h/n° crit	criterion 20 indicator -16 none -20
h/n° d	criterion -19 none -32 status -21 version 17
h/n° ind	criterion -15 indicator 24 none -23 reference -15 version -17
h/n° indic	criterion -24 indicator 29 none -25 status -15 version -33
h/ratta	criterion 17 none -15
h/reper	criterion -21 deadline -15 documents -15 none -29 responsible -20 session -19 status -20 step -16 version -20
h/row	criterion -16 date 15 indicator -17 lastCheck -15 none 20
h/rubri	criterion 15
h/secte	criterion 17 none -18
h/sept	criterion 17
h/t on	criterion 16 label 15 none -18
h/titr du	criterion 16 label -18 links -20 none -19 reference -15 responsible -17
h/titr$	criterion -16 label 18
h/(sentence)	date -25 none -15 score -15 status -19 version -17
h/^au	date -15 documents -16 end 15 expiry -33 links -20 priority -17 proofs -16 reference -17 status -24 step -15
h/^avant	date -19 deadline 16 documents -16 expiry -29 lastCheck -15 status -15 step -15
h/^comment	date -15 deadline -16 indicator -19 label -17 links -21 none -19 responsible -20 score -19 severity -16 version -18
h/^cot	date -15 indicator -16 none -26 proofs -23 reference 28 responsible -19 status -20 version -16
h/^cre	date 24 lastCheck -15
h/^creat	date 26 deadline -18 none -18
h/^d	date -21 deadline 18 expiry -19 indicator -20 lastCheck -23 links -27 status -18 step -16
h/^desig	date -15 none -15 proofs 21 reference -15 responsible -20 status -16
h/^ecrit	date 19 deadline -15 documents 23 indicator -15 lastCheck -16 links -20 none -21 step -18
h/^emi	date 16
h/^entry	date 18 deadline -18 expiry -15 steps 17
h/^exp	date -24 expiry 26 lastCheck -22
h/^inscr	date 16 deadline -17 lastCheck -17
h/^jour	date 23 deadline -22 lastCheck -15 responsible -17 status -19
h/^natur	date -18 links -23 none -20 proofs 22 responsible -17 severity 16 status -21
h/^presc	date -16 deadline -19 label 15 lastCheck -18 none -15 responsible -15
h/^propr	date -15 links -22 none -15 proofs -22 reference -17 responsible 28 status -20
h/^redac	date -24 indicator -23 links -17 none -23 reference -19 responsible 25 session -15 status -20
h/^revu	date -23 deadline -19 lastCheck 28 none -24 status -16 steps 16
h/^verif	date -22 deadline -23 expiry -18 label -18 lastCheck 25 none -16
h/^vu	date -16 deadline -15 lastCheck 24
h/^writt	date 16 expiry -15 lastCheck -17
h/a jour	date -28 deadline -19 expiry -22 indicator -17 lastCheck 22 links -16 none -21 proofs -26 responsible 16
h/a renou	date -15 deadline -31 expiry 35 lastCheck -16 none -18
h/auteu	date -16 links -20 none -15 reference -19 responsible 23 status -18 version -18
h/avant le	date -25 deadline 24 lastCheck -24 proofs -15
h/butoi	date -23 deadline 16 expiry -19 lastCheck -19
h/butoi$	date -18 expiry -19 lastCheck -17
h/cibl	date -23 expiry -22 lastCheck -21
h/cibl$	date -20 deadline 19 expiry -20 lastCheck -21
h/clos	date -16 deadline 15 expiry -23
h/contr le	date -16 expiry -17 lastCheck 17
h/cot	date -17 indicator -16 none -26 proofs -22 reference 28 responsible -20 status -20 version -17
h/cre	date 24
h/cre le	date 23
h/creat	date 30 deadline -21 expiry -18 lastCheck -18 links -15 none -20 proofs -15 status -15
h/creat at	date 19
h/creat$	date 24 deadline -15 expiry -15 lastCheck -15 none -16
h/ctrl	date -20 deadline -20 expiry -18 lastCheck 27 none -15
h/ctrl$	date -25 deadline -23 expiry -17 lastCheck 32 none -15
h/cvs	date 17 expiry -17
h/d ici	date -19 deadline 17 expiry -23 indicator -19 lastCheck -22 links -22 status -17 step -16
h/dat a	date -15 expiry 15 lastCheck -19
h/dated	date 17
h/de diffu	date 20 lastCheck -16 none -19
h/de mis	date -20 expiry -20
h/de perem	date -34 deadline -16 expiry 30 lastCheck -21
h/de reali	date -16 deadline 18 lastCheck -16 status -19
h/de revu	date -18 deadline -18 expiry -19
h/de trait	date -15 none -15 status -15
h/depot	date 23 expiry -18 lastCheck -22
h/desig	date -15 expiry -16 indicator -16 none -18 proofs 15 reference -15 status -20 version -16
h/du const	date 15 lastCheck -17
h/du derni	date -30 deadline -16 end 15 lastCheck 27 start -17
h/du doc	date -16 links -23 none -18
h/du jour	date -15 links -18 none 27 responsible -24
h/echea$	date -21 documents -17 expiry -18 indicator -15 lastCheck -21 status -15 step -17
h/ecr	date 16 deadline -19
h/ecrit le	date 20 lastCheck -15
h/emi	date 19
h/emi le	date 18 expiry -16
h/ensem	date -15 deadline -16 lastCheck 18 none -23 step 17
h/enter	date 16 lastCheck -16
h/entry	date 21 deadline -17 steps 16
h/equip	date -21 lastCheck 18
h/etab	date 17 expiry -16
h/etat de	date -17 none -16 status 29
h/exame	date -17 deadline -15 lastCheck 19
h/exame$	date -16 lastCheck 16
h/exami	date -18 deadline -19 expiry -17 lastCheck 17 none -16
h/exp	date -28 deadline -24 expiry 32 lastCheck -25
h/exp$	date -21 deadline -18 expiry 20
h/expir at	date -16 expiry 15
h/expir$	date -30 deadline -23 expiry 33 lastCheck -23 none -22 proofs -18
h/fait en	date 16 status -19
h/faudr	date -15 expiry 17
h/fin de	date -24 deadline -15 end 16 expiry 35 lastCheck -19 none -17 proofs -15 start -20 status -16 steps -18
h/humeu	date -17 none 30 proofs -17 responsible -23 status -23
h/inscr au	date 15 deadline -19
h/inspe	date -15 none -17
h/inter$	date -18 deadline -18 expectedLevel -15 indicator -19 lastCheck 16 none -26 priority -15 proofs -18 score -20 session -18 start -15 version -15
h/jour ou	date 22 responsible -15
h/l exame	date -18 deadline -15 lastCheck 20
h/la derni	date -21 deadline -24 expiry -20 lastCheck 35 none -19
h/lates	date -17 deadline 24 lastCheck -16 links -15 responsible -15
h/le docum	date -27 indicator -18 none -22 proofs 17 reference -21 responsible -15
h/le jour	date 19 none -18 proofs 20 status -18
h/le renou	date -17 expiry 19
h/lim$	date -23 deadline 22
h/limit	date -23 deadline 21 documents -15 indicator -15 lastCheck -24 links -16 responsible -17 status -20
h/limit$	date -20 deadline 20 documents -16 expiry -21 lastCheck -18 links -18 phase -15 responsible -18 session -15 step -15
h/lin	date 17 deadline -16 lastCheck -15
h/lin$	date 15 lastCheck -15
h/ma	date -20 deadline -17 expiry -21 indicator -18 lastCheck 20 links -24 none -25 responsible -18 severity -16 status -17
h/mis a	date -25 deadline -20 expiry -17 indicator -15 lastCheck 22 none -21 version 15
h/natur	date -19 links -23 none -22 proofs 23 responsible -16 severity 16 status -21
h/natur de	date -15 links -18 proofs 19 status -18
h/need	date -15 responsible -26
h/nom de	date -17 documents -21 links -19 none -17 responsible -29 status -19 step 15 steps -18
h/objec$	date -16 expiry -19 lastCheck -17
h/of the	date 15 lastCheck -16
h/par$	date -19 indicator -19 links -16 none -26 proofs -18 responsible 38 status -16 version -18
h/perem	date -30 deadline -19 expiry 32 lastCheck -24 none -20 status -15
h/perem$	date -18 deadline -23 expiry 24 lastCheck -22 none -18 proofs -15 status -15
h/presc	date -16 deadline -17 label 16 lastCheck -18 none -15 responsible -15
h/prev	date -20 deadline 16 expiry -21
h/redig	date 17
h/reeva	date -25 deadline -17 expiry -16 lastCheck 23
h/regar	date -24 deadline -19 expiry -20 lastCheck 24 proofs -15
h/relec	date -15 deadline -18 lastCheck 21
h/relec$	date -16 deadline -19 expiry -15 lastCheck 22
h/relu	date -21 deadline -23 expiry -20 lastCheck 19
h/renou	date -21 deadline -32 expiry 39 lastCheck -21 none -18
h/revoi	date -15 deadline -16 expiry 16
h/revu$	date -26 deadline -15 expiry -24 lastCheck 21 proofs -19 status 17
h/run	date -18 deadline -15 expiry 22 lastCheck -19 links -15 none -15 responsible -15 status -15
h/saisi	date 17 deadline -20 expiry -19
h/saisi$	date 23 deadline -23 expiry -20 lastCheck -18
h/situa	date -15 indicator -15 label -17 links -17 none -20 proofs -21 status 30
h/sunse	date -21 deadline -27 expiry 26 lastCheck -17
h/throu	date -16 deadline -16 lastCheck 17
h/valab	date -15 deadline -20 expiry 29 links -15 none -24 proofs -17 status -16
h/ver	date -24 deadline -20 expiry -20 lastCheck 25
h/verif on	date -16 lastCheck 17
h/vise$	date -16 deadline 19
h/visit	date -15 lastCheck 16 none -19 steps 22
h/vu	date -16 expiry -15 lastCheck 22 none -22
h/vu le	date -17 deadline -18 expiry -15 lastCheck 20
h/walke	date -21 deadline -16 expiry -20 lastCheck 21
h/writt	date 17 expiry -17 lastCheck -18
h/^don	deadline -21 none -22 status 18 step -17
h/^due	deadline 16 documents -17 expiry -29 indicator -18 lastCheck -18 links -16 phase -17 responsible -18 status -15 step -17
h/^eta	deadline 20 none -15
h/^expir	deadline -25 expiry 26 lastCheck -21 none -18
h/^good	deadline -17 expiry 16
h/^jusqu	deadline 17 expectedLevel 18 expiry -16 links -16 status -16
h/^lettr	deadline -15 indicator -15 links -15 none -19 proofs -15 responsible -16 status 22 steps 16
h/^maj	deadline -18 expiry -19 lastCheck 15
h/^mineu	deadline -15 none -18 responsible -15 severity 22
h/^mis	deadline -25 expiry -18 none -20 responsible -16
h/^model	deadline -16 indicator -15 none -27 reference -19 responsible -20 session -17 status -17 step -16 version 16
h/^must	deadline 17
h/^oblig	deadline -20 label 16 status -15
h/^quel	deadline -15 documents 17 links -25 none -33 phase -17 responsible -17 status -25 step -21 trainee -18
h/^reali	deadline -18 status 20
h/^relu	deadline -16 expiry -15
h/^teneu	deadline -17 label 18 status -15
h/^termi	deadline -15 none -16 status 25
h/a rendr	deadline 21 expiry -25
h/a revoi	deadline -18 expiry 20 lastCheck -17
h/a termi	deadline 20 expiry -23
h/ag	deadline 17
h/aimer	deadline 18
h/alt	deadline -17 none 17
h/au faute	deadline -16 none -20 responsible 17 steps 18
h/av le	deadline 24 expiry -18 lastCheck -19
h/avant quell	deadline 15 expiry -20
h/avoir	deadline 26 expiry -19 lastCheck -15
h/avoir fini	deadline 19
h/before$	deadline 25 links -16 none -21 proofs -16 status -15 version -15
h/bon jusqu	deadline -19 expiry 23
h/boucl pour	deadline 17
h/bute	deadline -15 expiry 24 indicator -15 links -15 none -16 proofs -15 status -15
h/cap	deadline 18
h/ce soit	deadline 25 lastCheck -17 none -17
h/chant	deadline -20 expectedLevel -16 expiry -15 label -15 links -17 none -18 proofs -17 responsible -21 score -21
h/clor	deadline 19 expiry -16
h/coiff	deadline 20 expiry -19
h/combien de	deadline 21 documents -16 indicator -19 phase -16 responsible -19 status -17
h/comme$	deadline -16 expectedLevel -15 none -26 responsible -17 start 23 steps -16
h/dat of	deadline -18 expiry -16
h/de derni	deadline -15 lastCheck 23
h/de leve	deadline 15
h/de valid	deadline -23 expiry 24 lastCheck -22 none -18 proofs -15 status -23
h/descr$	deadline -15 expectedLevel -18 label 19 none -17
h/diffu	deadline -18 lastCheck -17 links -17 none 24 proofs -16 responsible -19
h/diffu$	deadline -18 expiry -25 lastCheck -17 links -16 none 21 responsible -17
h/don by	deadline 15 none -17 status -16
h/donn jusqu	deadline 23 documents -20 expiry -31 score -16 status -23
h/douce	deadline 20 expiry -17
h/dt$	deadline -16
h/faut que	deadline 20
h/faute	deadline -16 none -22 proofs -16 responsible 20 steps 16
h/fini	deadline 15 end 16 lastCheck -16 start -16
h/finis	deadline 19 end 19 expiry -19 steps -18
h/foi	deadline -18 lastCheck 26 none 15 proofs -19
h/forcl	deadline 17 expiry -15 lastCheck -16 none -15
h/good	deadline -17 expiry 18
h/horiz	deadline 19 lastCheck -15 priority -18
h/hostn	deadline -15 indicator -18 links -18 none 24 status -20
h/impar	deadline 15
h/j aimer	deadline 15
h/je l	deadline -16 lastCheck 15 none -18 proofs -19
h/jour de	deadline -15 none -27 status 18
h/la piec	deadline -25 label -15 lastCheck -21 none -21 session -20 severity -20 version -24
h/leve	deadline 15
h/leve$	deadline 15
h/look	deadline -17 links -15 none -19
h/look$	deadline -15 none -19
h/matur$	deadline -15 none -21 priority -15
h/me donn	deadline 18 expiry -21 status -18
h/mineu	deadline -16 expectedLevel -15 label -16 links -15 none -18 proofs -16 responsible -17 severity 25
h/must	deadline 18
h/ne vaudr	deadline -16 expiry 19 lastCheck -15
h/obj	deadline 18 expiry -15
h/obj$	deadline 18
h/occup ?	deadline 15
h/oeuvr$	deadline -16
h/perim le	deadline -18 expiry 20 lastCheck -21
h/plus rien	deadline -15 expiry 18
h/pris	deadline -15
h/quand l	deadline -15 lastCheck 18
h/que ce	deadline 25 lastCheck -15 none -18
h/redis	deadline -21 expiry 19
h/relu le	deadline -20 lastCheck 19
h/remon	deadline -18 lastCheck 18
h/rendr	deadline 21 expiry -26
h/renew	deadline -22 expiry 29 none -18 responsible -16
h/renou le	deadline -19 expiry 18 lastCheck -18
h/revoi le	deadline -16 expiry 17
h/revu le	deadline -15 expiry -19 lastCheck 16
h/rien	deadline -16 expiry 18 lastCheck -15
h/sla	deadline 19 documents -15 links -15 responsible -15 status -16
h/soit	deadline 25 lastCheck -16 none -18
h/solde	deadline 22 expiry -26
h/t il	deadline -21 indicator -25 label -19 priority -16 proofs -15 responsible -18 status -27 step 18 trainee -23
h/teneu	deadline -16 label 17
h/text	deadline -17 indicator -27 label 32 links -17 none -20 priority -15 proofs -20 responsible -17 score -18 severity -15 status -25 version -19
h/till	deadline -15 expiry 20 status -20
h/txt$	deadline -16 expectedLevel -15 links -15 none -20 priority -15 responsible -16 status -17
h/until$	deadline -16 expiry 26 none -16 status -18
h/valab jusqu	deadline -16 expiry 22 none -18 proofs -15
h/vaudr	deadline -16 expiry 19 lastCheck -15
h/vaudr plus	deadline -15 expiry 18
h/verif le	deadline -18 expiry -17 lastCheck 19
h/versi$	deadline -15 indicator -15 links -20 none -29 priority -16 proofs -25 status -20 version 31
h/vgp	deadline -17 lastCheck 17
h/vise	deadline 18
h/^feuil	documents 16 none -21 start -22 steps 20
h/^macro	documents -15 phase 20 responsible -15 status -15 step -17
h/^opera	documents -16 none -16 step 16
h/^outil	documents 18 responsible -16
h/^proce	documents -21 phase -28 responsible -16 step 19
h/^sorti	documents 15 end 19 none -15 responsible -15 session -15 start -20 steps -15
h/^to	documents -20 end 17 indicator -19 links -22 responsible -26 status -15 step -15
h/^touch	documents -15 step 17
h/activ	documents -18 indicator -15 none -18 phase -16 status -16 step 18
h/au plus	documents -16 lastCheck -18 responsible -20 status -16
h/de proce	documents -16 step 16
h/doc de	documents 15 none -15 proofs 19 status -17 step -15
h/docum de	documents 17 none -29 proofs 24 responsible -18
h/du parco	documents -16 none -16 phase 17 responsible -16 session -17
h/du refer	documents -16 links -15 none -24 proofs -27 responsible -25 status -19
h/envoi$	documents 15
h/etap du	documents -21 phase -33 responsible -15 step 31
h/formu	documents 19 links -16 none -18 responsible -15 status -18 step -17
h/l elev	documents -23 none -16 step 25
h/macro	documents -17 none -15 phase 23 responsible -17 status -17 step -21
h/model$	documents -20 responsible -16
h/numer du	documents -19 links -17 none -20 reference 19
h/oper	documents -15
h/opera	documents -16 none -15 step 15
h/opera$	documents -15 none -17 step 27
h/outpu	documents 15 none -15
h/papie de	documents 21 step -21
h/part	documents -15 step -16
h/ph	documents -15 none -17 phase 20 responsible -18 step -17
h/plus tard	documents -15 lastCheck -18 responsible -20 status -16
h/qui se	documents -15 step 17
h/remet	documents 19 none -15 step -20
h/remis	documents 16 responsible -17 step -16 steps 21
h/remis$	documents 15
h/resso	documents 15 indicator -17 links -17 none -21 proofs 20 responsible -22 status -15
h/se pass	documents -16 none -18 step 18
h/seq	documents -15 none -15 phase -17 step 15
h/tard	documents -15 lastCheck -18 responsible -19 status -15
h/touch$	documents -16 none -16
h/0 er	end -19 start 20
h/^0	end -17 priority 15 start 20
h/^clot	end 18 start -16
h/^clotu	end 23 session -17 steps -20
h/^deb	end -18 start 26 steps -16
h/^depar	end 16 none 19 responsible -15 status -15
h/^finis	end 18
h/^first	end -16 none -18 priority 15 start 18
h/^ident	end -15 reference 21 responsible -16 session -16
h/^invoi	end -15 responsible -17 session -15 trainee -15
h/^joini	end -17 session -15 start -17 steps 20
h/^mid	end -18 session -15 steps 20
h/^prese	end -16 none -17 responsible -16 start -27 steps 30 trainee -15
h/^ses	end -16 links -15 session 20 start -17
h/^start	end -21 none -15 start 28 steps -18
h/admin	end -15 responsible -17 session -15
h/clot	end 22 start -17
h/clotu	end 23 session -18 steps -21
h/clotu du	end 16
h/d affai	end -18
h/d effet	end -15 start 18 steps -15
h/de sorti	end 17 start -25
h/deb	end -19 session -16 start 22
h/deb$	end -18 start 18
h/debut de	end -15 start 20 steps -16
h/debut$	end -31 start 22
h/demar	end -31 start 30
h/depar	end 15 links -16 none 18 responsible -16 start -19
h/effet	end -16 start 18
h/end on	end 15
h/end$	end 18 start -21
h/entre en	end -16 start 16 steps -15
h/er	end -18 start 19
h/fin du	end 16
h/fini le	end 15 start -15
h/finit	end 23 start -30
h/finit le	end 24 start -26
h/ident	end -15 reference 21 responsible -15 session -17
h/invoi	end -15 responsible -17 session -16 trainee -15
h/jeu	end -20 none -18 steps 21
h/jn	end 16
h/joini	end -18 session -15 start -17 steps 21
h/jour 0	end -17
h/kicko	end -15 start 16
h/lance	end -25 start 23
h/mid	end -16 session -16 steps 20
h/one	end -18 start 16 steps -15
h/se termi	end 21 start -23
h/sort$	end 16
h/sorti de	end 15
h/stag se	end 21 start -21
h/start$	end -15 session -23 start 24 steps -17
h/^accep	expectedLevel 21 none -17
h/^heur	expectedLevel -17 none 31 responsible -15 status -17
h/^tag	expectedLevel -16 none 20
h/accep$	expectedLevel 15 steps 19
h/atend	expectedLevel 20 status -16
h/atend$	expectedLevel 19 none -15 status -15
h/att	expectedLevel 20 none -16 priority -21
h/atten de	expectedLevel 18 none -24
h/atten du	expectedLevel 21 none -15
h/barr	expectedLevel 16
h/cefr	expectedLevel -25 none 28 status -16
h/certi$	expectedLevel 15 none -16
h/cotat$	expectedLevel -20 lastCheck -15 none -16 responsible -16 score 15
h/couve	expectedLevel -17 indicator 23 none -17 priority -18 version -18
h/couve$	expectedLevel -16 indicator 21 none -17 priority -16 version -17
h/crite d	expectedLevel 16
h/d audit	expectedLevel -17 lastCheck -15 none -23 status 22
h/de couve	expectedLevel -16 priority -17 status 17
h/de lectu	expectedLevel 19
h/de matur	expectedLevel -18 status 16
h/de moi	expectedLevel 21 none -19
h/defin	expectedLevel 16 none -15
h/descr	expectedLevel -16 indicator -18 label 20 none -16 status -15
h/dit le	expectedLevel 15
h/du guid	expectedLevel 23
h/esper	expectedLevel 17 none -16
h/exact	expectedLevel -15 label 16
h/expec$	expectedLevel 21 none -20
h/faiso	expectedLevel -16 none 26
h/findi	expectedLevel -17 severity 19
h/gravi$	expectedLevel -15
h/guid de	expectedLevel 18
h/le lien	expectedLevel -15 links 23
h/le sujet	expectedLevel -17 label 21
h/lectu	expectedLevel 19
h/lectu$	expectedLevel 15
h/majeu$	expectedLevel -15 links -15 none -20 responsible -17 severity 23
h/min$	expectedLevel 21 label -15
h/minis	expectedLevel 22 none -15
h/moi$	expectedLevel 17 none -16 steps 20
h/nivea de	expectedLevel -18 none -30 severity 15
h/norma	expectedLevel -18
h/of don	expectedLevel 15 status -15
h/ou il	expectedLevel 19 expiry -15 none -19 responsible -16
h/palie	expectedLevel 17
h/papie$	expectedLevel -15 indicator -27 proofs 21 responsible -21 session -24 step -19
h/per	expectedLevel 16 none -15 status -15
h/poid	expectedLevel -19 indicator -15 label -15 none -16 proofs -15 score 17 severity 15 status -20
h/prio	expectedLevel -20 none -23 priority 33 proofs -15 status -22
h/que ca	expectedLevel -16 label -15 status -17
h/que dit	expectedLevel 15
h/que le	expectedLevel 15
h/que nous	expectedLevel -17 none 22 step 16
h/selon le	expectedLevel 15
h/stand$	expectedLevel 18 label -15 links -26 none -17 proofs -16
h/sujet$	expectedLevel -18 label 17 proofs -16
h/tout	expectedLevel -18 links 21
h/truc	expectedLevel -17 label 15
h/voir	expectedLevel 20 none -18
h/voir$	expectedLevel 19 none -18
h/what is	expectedLevel -19 label 15 none -17
h/^caduc	expiry 23 lastCheck -16
h/^issu	expiry -17 indicator -17 none -25 status -17 version 22
h/^miles	expiry -15 none -15 step 16
h/^perem	expiry 15
h/^publi	expiry -18
h/^relea	expiry -16 links -16 none -15 responsible -15 version 15
h/^renew	expiry 15
h/^sign	expiry -16 steps 15
h/^val	expiry 23 none -15
h/^valab	expiry 27
h/^vers	expiry -22 indicator -16 links -20 none -23 status -17 version 25
h/appro	expiry -23 indicator -18 links -21 none -21 proofs -17 reference -18 responsible 16 session -20 version -21
h/appro$	expiry -21 indicator -15 links -18 none -19 reference -15 session -19 version -18
h/bon apres	expiry 19
h/caduc	expiry 25 lastCheck -18 none -15 proofs -16 responsible -15 version -15
h/ce docum	expiry 19 indicator 17 none -19 proofs -16
h/d appro	expiry -18
h/devra	expiry 17
h/dlu	expiry 18
h/ed$	expiry -19 indicator -15 links -20 none -19 proofs -18 responsible -18 status -19 version 24
h/emiss	expiry -17
h/emiss$	expiry -18
h/expir le	expiry 18
h/fait le	expiry -18 label -15 none -19 status -15
h/issu	expiry -19 indicator -17 links -15 none -23 proofs -15 responsible -17 status -17 version 21
h/jusk	expiry 19
h/jusq	expiry 25
h/jusqu$	expiry 16
h/la preuv	expiry -18 lastCheck -18 links 16 none -21
h/laque	expiry 18 lastCheck -17
h/mis en	expiry -16 lastCheck -16
h/pce	expiry -19 indicator -19 links -17 none -22 responsible -16 session -20 version -19
h/pce$	expiry -21 indicator -18 links -18 none -22 proofs 16 responsible -18 session -20 version -20
h/perim ?	expiry 16
h/plus bon	expiry 20
h/presc$	expiry -16 label 15
h/publi	expiry -18
h/recyc	expiry 18
h/redac	expiry -20 indicator -22 links -17 none -22 reference -19 responsible 22 status -20
h/redac$	expiry -20 links -15 none -16 responsible 22 status -15 version -24
h/reg	expiry -15 none -15
h/relea	expiry -17 links -16 none -16 responsible -15 version 17
h/sera	expiry 17
h/till$	expiry 22 status -19
h/to be	expiry -15 responsible -24
h/val	expiry 26 status -16
h/valid jusqu	expiry 15
h/valid until	expiry 17
h/%$	indicator -16 none -21 responsible -15 score 26 status -22
h/^avec	indicator -16 proofs 15
h/^barem	indicator -17
h/^claus	indicator 23 none -21
h/^descr	indicator -15 label 18 status -17
h/^dispo	indicator -17 label 17 proofs -20 session 17
h/^exig	indicator -15 label 19 none -24 proofs -18
h/^fini	indicator -15
h/^i	indicator 20 none -20
h/^int	indicator -18 label 21 links -17 none -17 reference -18 responsible -19 status -22
h/^list	indicator 16 status -18
h/^mater	indicator -15 none 19 status -16
h/^objet	indicator -23 label 20 status -21
h/^prouv	indicator 22
h/^pt	indicator 17 none -23
h/^relat	indicator 15
h/^rnq	indicator 24 none -18 status -15
h/^row	indicator -19 none 19 reference -15
h/^scor	indicator -17 none -17 score 27
h/^sert	indicator 16
h/^step	indicator -20 links -20 none -15 phase -26 session -19
h/^text	indicator -21 label 25 status -18 version -15
h/agit$	indicator -18 label 23 proofs -19
h/am	indicator -17 links -19 none -19 status 15
h/am i	indicator -16 links -16 none -15 status 16
h/an	indicator -15 none 16
h/artic	indicator 24
h/avec$	indicator 23 links -18 none -19 status -19 step -15
h/avena	indicator -15 none -18 version 18
h/cet indic	indicator -15
h/chiff	indicator 19 label -21 status -17
h/claus	indicator 15 none -23 proofs -20 status -16
h/cod du	indicator -15 none -19 reference 20 status -17
h/coffr	indicator -18 links 20 none -20
h/conce par	indicator 18 none -17
h/couvr	indicator 16 status -16
h/cover	indicator 18 links -18 reference -15 responsible -17 session -15 status -23
h/cpt	indicator -15 none 22 status -17
h/d editi	indicator -15 none -17 version 19
h/d indic	indicator 28 version -25
h/de crite	indicator -15
h/de dossi	indicator -21 links -22 none 23 session -16
h/de quel	indicator 15
h/du suppo	indicator -15 none -15
h/editi$	indicator -16 none -19 version 23
h/en lien	indicator 15
h/enonc de	indicator -15 label 19
h/etat$	indicator -23 label -19 none -22 status 31 version -17
h/etay$	indicator 16
h/faut il	indicator -19 links -19 responsible -24 session -15 status -17 step -21
h/fich$	indicator -17 none -18 status -15
h/fridg	indicator -20 none 20 reference -20
h/go	indicator -15 links -16 none -22 proofs -15 responsible -17 status 23 version -17
h/hour	indicator -15 none 23 responsible -16 status -20
h/ide$	indicator -15 label 16 none -16
h/indic de	indicator -16
h/indic du	indicator 19 label -24 status -17
h/indic no	indicator 23 none -20 version -19
h/indic n°	indicator 29 none -15 version -31
h/indic s	indicator 16 label -17 status -15
h/inten	indicator -20 label 21 status -15
h/intit de	indicator -20 label 17 responsible -15 status -19
h/kan	indicator -19
h/l etap	indicator -16 phase -23 status -18
h/l exige	indicator -16 label 15
h/la lign	indicator 18 none -15
h/le numer	indicator 21 label -17
h/le n°	indicator 23 none -19
h/li	indicator 16 none -20 responsible -15 status -19 step -16 version -16
h/li$	indicator 16 none -19 status -18 version -17
h/libel de	indicator -15
h/libel$	indicator -18 label 20
h/mo	indicator -15 priority 15
h/mood	indicator -24 label -21 status 28
h/natio	indicator 19 label -21
h/n° rnq	indicator 25 none -15
h/objet	indicator -21 label 19 status -19
h/parl	indicator 15
h/parl$	indicator 16
h/perme	indicator 15
h/pt	indicator 16 none -21
h/q	indicator 16 label -17
h/qui l	indicator -16 label -15
h/quoi il	indicator -18 label 23 proofs -18
h/relat	indicator 16
h/reper$	indicator -25 none -18 reference 19 responsible -19 session -16 status -20 step -16
h/repon	indicator 22 status -16
h/repon a	indicator 16
h/req	indicator 21 links -16 none -26 priority -15 proofs -15 responsible -16 status -18
h/req$	indicator 19 none -24 priority -16 status -16
h/rncp	indicator -16 none 18 status -20
h/s$	indicator 15
h/scor	indicator -19 none -17 score 30 version -16
h/sert	indicator 22 links -16 proofs -17 session -15 version -16
h/sert a	indicator 16
h/sert pour	indicator 16
h/servi$	indicator 17
h/shift	indicator -15 links -15 none 23
h/son petit	indicator 15 links -18
h/suivi$	indicator 17 responsible -20 session 21 trainee -21
h/tim	indicator -17 status -15
h/tous	indicator -20 links -18 none 22 proofs -16
h/va	indicator 19 none -17 responsible -15
h/va avec	indicator 17 none -16 responsible -15
h/vis	indicator 20 label -17 none -19 responsible -15 status -18 version -18
h/vis$	indicator 17 label -16 version -17
h/which indic	indicator 17 version -17
h/wordi	indicator -25 label 24 status -16
h/wordi$	indicator -20 label 26 status -16
h/^deliv	label 18 none -15
h/^desc	label 15
h/^is	label -15 links -21
h/^local	label -15 links 29 none -19 proofs -23 responsible -17 status -19
h/^objec	label 15 none -19 status -15
h/^quoi	label 15
h/^resum	label 18 status -16
h/^them	label 19 responsible -18
h/^titl	label 15
h/^which	label -15 links -15 none -20 responsible -15 status -15
h/agit	label 19 none -19 proofs -21 responsible -19 status -16
h/agit il	label -16 none -17 responsible -16
h/c$	label -18 links -19
h/dans le	label -15
h/engli$	label 15
h/enreg$	label -15 none -16 proofs 18 status -16
h/exact$	label 17 proofs -15
h/full	label 21 proofs -18 responsible -18 status -16
h/in scop	label -17 none -19 responsible -16 status -20
h/intit$	label 16 proofs -22
h/l ecart	label -15 severity 19 status -15
h/local	label -16 links 29 none -20 proofs -23 responsible -18 status -19
h/mot ?	label 16
h/mot pour	label 16
h/n° de	label -17 none -33 status -17
h/on me	label 15
h/prouv$	label -19 proofs 24
h/quoi$	label -16 proofs -18 status 19
h/resum$	label 16
h/s agit	label 19 none -19 proofs -20 responsible -18 status -16
h/satis$	label 18
h/term de	label -17 none -15 status -19
h/text de	label 22
h/titl	label 20 links -17 none -21 reference -18 responsible -15 status -16 version -16
h/titl$	label 20 none -19 status -15
h/titr de	label 15
h/^chant	lastCheck -15 none -16 priority -21 proofs -15
h/^min	lastCheck -17 severity 18
h/^visit	lastCheck 17 none -17 steps 20
h/a laque	lastCheck -18
h/ai regar	lastCheck 15
h/ceci	lastCheck -15
h/coup	lastCheck 19
h/coup d	lastCheck 20
h/d oeil	lastCheck 19
h/foi que	lastCheck 18
h/last check	lastCheck 19
h/last revie	lastCheck 22
h/limit de	lastCheck -19
h/looke	lastCheck 16
h/oeil	lastCheck 19
h/oeil$	lastCheck 20
h/qa	lastCheck 15
h/regar$	lastCheck 18
h/seen	lastCheck 16
h/tard le	lastCheck -17
h/^appro	links -16 none -15 responsible 16 session -18 version -17
h/^auteu	links -17 reference -16 responsible 20 status -15
h/^chemi	links 32 none -23 proofs -19 responsible -16 status -19 version -15
h/^color	links -15 none 21 status -15
h/^conse	links -15 none -16
h/^cout	links -16 none 29 responsible -18 status -17
h/^cover	links -17 status -19
h/^empl	links 27 none -23 responsible -18 session -21 status -16 version -19
h/^endro	links 18
h/^exemp	links -17 none 33 proofs -25 responsible -15 status -15
h/^fichi	links -18 none -23 proofs 17
h/^folde	links 18
h/^link	links 27 responsible -15
h/^loc	links 21 none -19 proofs -20 responsible -20 status -17
h/^my	links -16 none -23 status -15
h/^parco	links -15 responsible -20 session 27 version -16
h/^pc	links -24 none -18 proofs 18 responsible -15
h/^posit	links -15 none -24 proofs -18 reference -15 responsible -26 status 22 steps 24 trainee -15
h/^preno	links -16 none -17 responsible 22
h/^profe	links -15 none -18 proofs -19 responsible 27 session -15
h/^stora	links 15
h/^t	links -15 none 22 responsible -17 start 15 steps -18
h/^url	links 20 none -17
h/^user	links -15
h/^vecu	links -15 status 15
h/adr	links 15 none -16 proofs -16 responsible -16
h/adres du	links 31 none -29 proofs -16
h/adres$	links -24 none 18 status -22
h/affai	links -17 none -20
h/affai$	links -15 none -19 reference -15 session 16
h/ai rang	links 20
h/amdt	links -18 none -17 responsible -20 version 21
h/archi	links 15 status -18
h/archi$	links 15
h/artif$	links -21 proofs 21 version -16
h/bac	links 20 none -18 responsible -16
h/boit$	links 15
h/break	links -15 none 20
h/caden	links -17 none 22 responsible -17 status -15
h/call	links -15 none -15
h/class ou	links 18
h/cloud	links 15
h/color	links -16 none 22 responsible -15 status -15
h/con	links -15 none 20 responsible -16 status -15
h/cot du	links 17 none -20 proofs -18 responsible -15
h/coule de	links -15 none 26 status -20
h/count$	links -15 none 22 responsible -15
h/cover$	links -17 responsible -15 status -18 version -15
h/d acc	links 16
h/de class	links 20 none -16
h/de conse	links 22 responsible -19
h/de pag	links -15 none 23
h/de quell	links -15 none 17 status -19
h/driv	links 25 none -19 responsible -15
h/driv$	links 19 none -17
h/ds	links 20 none -21 priority -23
h/du dossi	links 18 proofs -18 responsible 17 status -15
h/durat	links -17 none 25 responsible -15 status -17
h/dure de	links -22 none 24
h/empla$	links 18 none -16 proofs -18
h/endro	links 16
h/endro ou	links 16
h/espac	links 15
h/est ou	links -15 status 28
h/est quoi	links -15
h/est rang	links 19 status -19
h/find	links 15
h/folde	links 24 responsible -15 trainee -15
h/for	links -15 none -23 status -17 version -15
h/gardi	links -16 responsible 17
h/ged$	links 15 status -15
h/infor	links -20 none -24 proofs 21 responsible -17
h/jen	links -19 status 17
h/kms	links -17 none 25 status -15
h/langu$	links -16 none 21
h/le chemi	links -21 status 25
h/le retro	links 22 status -17
h/le trouv	links 15 none -16 status -18
h/lettr	links -16 none -19 proofs -16 status 24 steps 15
h/lien vers	links 21
h/lien$	links 27
h/lieu de	links 32 none -31 responsible -18
h/link to	links 15
h/liv	links 18 status -15
h/liv$	links 21 status -18
h/loc	links 24 none -18 proofs -23 responsible -21 status -19
h/local de	links 21 proofs -20
h/locat$	links 27 none -17 proofs -23 responsible -15 status -19
h/metar	links -16 none 25 responsible -15 status -15
h/moyen	links -15 none -31 proofs 19
h/nombr d	links -16 none 23
h/n° dossi	links -19
h/ordi	links 15
h/ou c	links 22 status -22
h/ou en	links -30 status 32
h/ou est	links 31 status -31
h/ou le	links 15
h/ou on	links 19
h/ou qu	links 18 status -16
h/ou sont	links 16
h/ou trouv	links 16
h/pacq	links -18 none -21 responsible -15
h/pacq$	links -17 none -19 proofs -15 responsible -15
h/peut	links 23 none -24 proofs -15
h/piec au	links -15 none -20 proofs 21
h/poche$	links 15 proofs -16 responsible -18 status -18
h/pour y	links 18
h/prefe$	links -16 none 15
h/prob	links -15 proofs 19 status -17
h/prod	links -15 none -15 proofs 21 responsible -16 status -20
h/prod$	links -15 proofs 15 responsible -16 status -19
h/profe	links -17 none -18 responsible 23 session -17
h/rang ou	links 24
h/recu$	links -16 steps 19
h/rep$	links 20 none -15
h/repos	links 16 none -17 status -18
h/res	links 22 none -19
h/resea	links 16
h/resea$	links 16
h/retro	links 28 none -17 responsible -17 status -19
h/retro ici	links 19
h/sall$	links -15 none 31 responsible -15 status -15
h/secre	links -17 responsible 25 severity -17 status -18
h/serve	links 25 none -18 responsible -18 status -15
h/serve$	links 25 none -18 status -16
h/share	links 22 none -16
h/siz	links -16 none 25
h/sont	links 16
h/speci	links -15 none 16 responsible -16 steps -16
h/stock	links 22 none -22 responsible -17
h/suis$	links -25 status 23
h/suit$	links 19
h/sur le	links 20 proofs -17 responsible -16
h/tag$	links -15 none 23 responsible -15
h/tempe	links -15 none 23 score -15 status -17
h/to the	links 15
h/trouv$	links 20 status -19
h/under	links 23 responsible -17
h/up	links -17 none -20 session -17 start -17
h/url$	links 34 none -28 proofs -21 status -15
h/user	links -18 none 15 proofs -15 status -16
h/vecu	links -16 none -15 responsible -15
h/venir	links -17 status 15
h/vers le	links 19
h/versi du	links -15 none -16 proofs -17 responsible -16 version 22
h/verss	links -15 responsible -17 status -17 version 20
h/vol$	links -18 responsible -18 score -19 steps -17
h/vous	links -17 step 18
h/where it	links 15 status -16
h/where we	links -16 status 15
h/who s	links -15
h/0 atten	none -21 start -16 steps 24
h/^acc	none -16 start -18
h/^accom	none -15 trainee -16
h/^acteu	none -20 responsible 25 status -15
h/^agent	none -21 responsible 19
h/^autho	none -15 responsible 20
h/^avi	none -16 status 15 steps 21
h/^bloc	none -15 phase 17 responsible -15 status -15 step -19
h/^budge	none 20
h/^categ	none 22 status -15
h/^conv	none -15 steps 15
h/^coul	none 21
h/^do	none -22
h/^donne	none -16
h/^editi	none -16 status -15 version 24
h/^effec	none 17
h/^email	none 17
h/^exhib	none -17
h/^for	none -17 responsible -16
h/^freq	none 20 status -15
h/^go	none -18 status 18
h/^guid	none 26
h/^hour	none 23 responsible -16 status -21
h/^journ	none -15
h/^ma	none -15
h/^mail	none 18
h/^opco	none 18 responsible -15
h/^pag	none 18
h/^parti	none -18 phase 19 session -16
h/^ph	none -16 phase 18 responsible -16 step -16
h/^prio	none -15 priority 25
h/^proch	none -18
h/^produ	none 15 proofs -21 status -15
h/^quell	none -20
h/^recev	none -16
h/^repa	none 23 status -15
h/^rythm	none 16
h/^saiso	none 16 status -17 step -15
h/^sall	none 23
h/^situa	none -15 proofs -16 status 23
h/^sourc	none 16
h/^speci	none 19
h/^stat	none -15 proofs -15 responsible -15 status 22
h/^suivi	none -19 session -17
h/^tel	none 23
h/^telep	none 28
h/^templ	none -16
h/^trans	none 16
h/^urg	none -15 priority 17
h/^wbs	none 16 status -17
h/^weigh	none -15 score 18
h/a garde	none -15
h/a trait	none -15
h/accue$	none 16 start -15
h/acteu	none -15 phase -16 responsible 25
h/acteu$	none -17 responsible 21
h/admin$	none -17 responsible -17
h/aller	none -16
h/an$	none 20
h/anima	none -22 phase -15 responsible 16
h/ans	none 15
h/appor	none -19
h/appor$	none -15 proofs 15
h/assoc	none -16 status -17 version -16
h/assoc$	none -16 status -18 version -17
h/attac	none -21 proofs 24
h/au pacq	none -16
h/aut	none -15 responsible 17 session -16 status -15
h/auteu$	none -15 responsible 15
h/avant penda	none -15 phase 17
h/avi$	none -15 status 17
h/bes	none -15 steps 16
h/bes$	none -15 steps 19
h/binde	none 18
h/blanc	none -17 status 16 steps 20
h/budge	none 17
h/budge$	none 18
h/can	none -20 proofs 24
h/cat 0	none -15
h/categ	none 21
h/cette etap	none -22 phase -20
h/chapi$	none -17
h/charg de	none -18 responsible 26
h/chem	none 15
h/chos a	none -17 step 16
h/coef	none -15 score 17 status -16
h/coffe	none 18
h/colou	none 22 responsible -16
h/colum	none -19 status 23
h/combien d	none 23 status -15
h/confi ?	none 18 responsible -18
h/conv	none -16 steps 19
h/coul	none 21
h/coule du	none 16
h/count	none 20 status -16
h/curre	none -17 status 19
h/d exemp	none 20 status -18
h/d heur	none 19
h/d urgen	none -17 priority 23 status -20
h/day 0	none -21 start -16 steps 26
h/day$	none 17
h/de depar	none -18 start -16 steps 18
h/de foi	none 20
h/de nc	none -27 severity 21 status -27
h/de revis	none 16
h/de vie	none -15 steps 18
h/degr d	none -19
h/depar$	none 16 start -15
h/des atten	none -17 steps 24
h/desig$	none -16 status -15
h/diplo	none 19 status -18
h/diplo$	none 24 status -18
h/dispo de	none -16 proofs 25
h/dispo$	none -24 proofs 15 reference -15 session 18
h/draft	none -15 version 20
h/du papie	none -17 proofs -15
h/du proje	none -16
h/effor	none 17
h/el	none -22 proofs 18
h/email	none 19
h/email$	none 18
h/en entre	none -16 steps 21
h/enfan	none 20
h/enjeu	none -15 severity 17
h/ensem$	none -19 step 18
h/est fait	none -17
h/est la	none 22 status -25
h/est$	none -20
h/etp	none 19
h/ex	none 15
h/exemp de	none 35 proofs -25
h/exemp$	none 21
h/exhib	none -17
h/fact	none -15 steps 19
h/factu	none -15 steps 20 trainee -15
h/fafce	none -19
h/fait ?	none -20 status 17
h/faute$	none -19 responsible 17 steps 16
h/foi par	none 21
h/forma of	none -17
h/fort	none -16 step 16
h/fort$	none -16 step 15
h/freq	none 19 status -15
h/freq$	none 19
h/frequ de	none 30 status -18 version -15
h/frequ$	none 16
h/gard	none -15
h/garde	none -15
h/ged	none -17 status -15
h/gro$	none -15 severity 16
h/handl	none -17 trainee 18
h/happe	none -15
h/happe$	none -16
h/hash	none 27 priority -16 proofs -23 score -19
h/heur$	none 26
h/hex	none 15
h/hex$	none 17 status -17
h/homm	none 18 status -15
h/horai	none 17
h/ht	none 24
h/ht$	none 22 responsible -15 status -16
h/icon	none 25 proofs -17 responsible -21
h/if	none -17 severity 19 status -19
h/il a	none -15
h/il est	none -16
h/json	none -25 proofs 22
h/jurid	none 20
h/kb	none 16
h/la sall	none 17
h/le montr	none -16
h/les docum	none -16 proofs 15
h/les papie	none -17 proofs 18
h/mail	none 28 responsible -19
h/mail$	none 26 responsible -18
h/man	none 17
h/manne	none 16
h/marqu	none 20
h/mater	none 19 status -15
h/md	none 28 priority -16 proofs -24 score -17
h/mean	none -15 proofs 19 score -18 status -19
h/meeti	none 16
h/mes justi	none -19 proofs 16
h/mes preuv	none -30 proofs 19
h/miles	none -16 step 18
h/monta	none 19
h/moutu	none -19 responsible -16 version 21
h/moutu$	none -17 version 15
h/musiq	none 17
h/nb d	none 19
h/nom$	none -16 reference -16
h/nombr de	none 21 responsible -18
h/not de	none -21 score -15
h/nous ?	none -16
h/often	none 20 status -22
h/par an	none 21
h/pass t	none -17 step 20
h/passa$	none -17
h/penda	none -15 phase 17
h/penda apres	none -15 phase 17
h/peux	none -18 proofs 19
h/phas$	none -15 phase 18
h/piec a	none -18 proofs 17 step -18
h/pour les	none -20 proofs -16
h/pract	none 22
h/pract$	none 22
h/pret$	none -15 status 16
h/prio$	none -24 priority 28 proofs -15 status -18
h/prix$	none 18
h/proba	none -19 status 15
h/proba$	none -17
h/proje$	none -15
h/pts	none -21 score 22
h/pui	none -22
h/pui je	none -24
h/que c	none -16 proofs 21
h/que me	none -16
h/qui le	none -17 proofs 23
h/qui$	none -18 responsible 18
h/rank$	none -17 priority 19
h/ratin$	none -18 score 19 status -15
h/ready	none -16 status 18
h/recev	none -15
h/refer e	none -16
h/regio	none 19 responsible -16 session -15
h/remi$	none -19 steps 27
h/repa	none 23 status -16
h/resp$	none -17 responsible 26
h/resul$	none -15 status 15
h/room	none 26 responsible -17
h/rythm	none 18
h/rythm$	none 20 responsible -15
h/saiso	none 15 status -15
h/salon	none -16
h/scop$	none -18 status -23
h/semin$	none -15 session 15
h/seque$	none -16 phase -30 step 27
h/servi	none -18 status -18 version -15
h/shirt	none 19
h/sonda	none -15 steps 17
h/sorti le	none -17 proofs 18
h/sourc	none 15
h/sourc de	none 15
h/speci$	none 19
h/spent	none 15
h/spent$	none 17
h/sprin	none 19 status -18
h/stat$	none -23 proofs -20 responsible -19 status 33 version -15
h/suppo$	none -36 responsible -16
h/tag	none 21 responsible -16
h/tapi	none 19
h/tel	none 26
h/telep	none 23
h/telep$	none 21
h/temp du	none -21 phase 21 step -18
h/temp$	none -22 phase 23 step -24
h/templ	none -15
h/tensi	none 26 version -20
h/tenu	none -19
h/tenu a	none -16 proofs 21
h/the audit	none -18 proofs 22
h/ther	none -16 status 20
h/they	none -15
h/tim$	none -15
h/tour	none -17 steps 25
h/tps	none 19
h/trace$	none -15 steps 17
h/treso	none -24
h/typ$	none 25 severity -20
h/ui	none 22 priority -17
h/up$	none -16 start -15
h/vaut	none -20 score 15
h/vie	none -16
h/vie$	none -15 steps 17
h/visio	none 15
h/vivon	none -18 step 19
h/vivr	none 16
h/volum	none 20
h/vu$	none -17
h/vus	none -15 steps 19
h/wbs	none 15 proofs -15 status -16
h/what we	none 17
h/who$	none -17 responsible 22
h/y ai	none 24
h/yet	none -21 status 25
h/yet ?	none -18 status 22
h/^when	phase -15
h/jalon du	phase -15 step 18
h/momen du	phase 17 step -18
h/ou apres	phase -15
h/pdt	phase 18
h/segme	phase 18
h/swiml	phase 15 responsible -16 step -16
h/^rank	priority 15
h/ca press	priority 16 status -15
h/d execu	priority -17 status 25
h/d impor	priority 15
h/de prior	priority 15 status -22
h/elimi	priority -16 severity 18
h/ordr d	priority 15
h/thing	priority 16 status -17
h/w	priority 19
h/^sur	proofs -17 score 15
h/^total	proofs -18 score 23
h/annex	proofs 16 responsible -15
h/attes$	proofs 16 responsible -17
h/bord	proofs 19 status -17
h/caus	proofs -15
h/court	proofs -16
h/doc a	proofs 17
h/etat du	proofs -16 status 20
h/got	proofs 15
h/i can	proofs 19
h/intit du	proofs 20
h/l attes	proofs 15 responsible -15
h/laudi	proofs 18
h/not 0	proofs -16
h/poser	proofs 16
h/prese a	proofs 16
h/quoi ca	proofs -15
h/regle$	proofs -15
h/s appel	proofs 15 status -15
h/show the	proofs 19
h/sur 0	proofs -26 score 26
h/tach$	proofs -16 status -17 step 17
h/tient a	proofs -15 responsible 16
h/total	proofs -17 score 24
h/uid	proofs -17 reference 16
h/vai je	proofs 16
h/cd	reference 15
h/^aap	responsible 18
h/^affec	responsible 19
h/^anima	responsible 17
h/^colla	responsible 25
h/^deten	responsible 18 status -15
h/^instr	responsible 20
h/^rol	responsible 19
h/^tutor	responsible 17
h/a qui	responsible 19
h/affec	responsible 19
h/assig to	responsible 19
h/assig$	responsible 25
h/autho	responsible 18
h/binom	responsible 18
h/cette tach	responsible 24
h/charg du	responsible 18
h/coach	responsible 15
h/coll$	responsible 19
h/colla	responsible 23
h/consi	responsible -15
h/decle	responsible -19
h/deten	responsible 18
h/devel	responsible 15
h/dieta	responsible -15
h/du group	responsible 16 session -20
h/e ou	responsible 16
h/en cour	responsible -15 version 16
h/en prend	responsible 16
h/forma du	responsible 21 session -21
h/ger	responsible 18
h/in$	responsible -17 steps 21
h/instr$	responsible 18
h/issu$	responsible -15 version 19
h/jury	responsible -17 steps 18
h/jury$	responsible -17
h/l a	responsible 19
h/ocup	responsible 16
h/origi	responsible 16
h/origi$	responsible 17
h/ou j	responsible -18 status 15
h/peda	responsible -18 session -17 steps 15
h/perso qui	responsible 18
h/pilot de	responsible 18
h/qui fait	responsible 17
h/qui suit	responsible 16
h/rol	responsible 19
h/secr	responsible 15
h/soin	responsible 17
h/soin$	responsible 15
h/suivi par	responsible 17 steps -15
h/tard$	responsible -17
h/taugh	responsible 16
h/teach$	responsible 18
h/tient	responsible 15
h/tutor	responsible 16
h/^mark	score 18
h/^poid	score 17 status -18
h/^pts	score 22 status -15
h/cela vaut	score 17
h/mark	score 18
h/nb$	score -15
h/not sur	score 16
h/pct	score 19 status -16
h/pct$	score 20 status -17
h/poid$	score 18
h/pourc$	score 16
h/ratin	score 19 status -15
h/real$	score 16 status -16
h/resse	score -17
h/scor$	score 19
h/taux de	score 20
h/text$	score -16
h/vaut il	score 17
h/weigh	score 19
h/^candi	session -23 steps -15 trainee 17
h/^pre	session -20 steps 16
h/^secti	session 19
h/coife	session -23 trainee 16
h/compt	session -15
h/d accom	session -20 status -20
h/de stag	session -17
h/gar	session -15
h/le group	session 17
h/mi	session -18 steps 20
h/pre	session -17 steps 16
h/quiz	session -20 steps 15
h/refer de	session -15
h/secti	session 19 steps -15
h/^findi	severity 17
h/^grav	severity 17 status -18
h/^sev	severity 15
h/^sever	severity 21
h/cas	severity 17
h/du manqu	severity 18
h/grav ?	severity 22 status -19
h/grav ou	severity 16
h/grav$	severity 17
h/la non	severity 23 status -24
h/m$	severity 15
h/major	severity 22
h/major$	severity 22
h/manqu$	severity 15
h/minor	severity 21
h/poid de	severity 16
h/quali de	severity 16 status -15
h/serai	severity 21 status -18
h/serio	severity 17
h/sev	severity 16
h/si ca	severity 18 status -16
h/^ouver	start 22 steps -17
h/^pris	start 16 steps -15
h/clo	start -17
h/clo le	start -17
h/debut du	start 18
h/en forma	start 15
h/from	start 16
h/le 0	start -22 steps 30
h/lms	start -18 steps 18
h/offer	start -16 steps 17
h/prese le	start -20 steps 27
h/surve	start -18 steps 20
h/^auto	status 21
h/^nos	status -16
h/^pui	status 22
h/^s	status -15
h/^tranc	status -16
h/accom ?	status 17
h/ca en	status 15
h/conc	status -16
h/concl	status 16
h/condi	status 16
h/coura	status 19
h/custo$	status -15
h/degr de	status 18
h/diagn	status 20
h/does	status -15
h/en suis	status 21
h/go ?	status 16
h/i stand	status 17
h/indic ?	status -15
h/je m	status -17
h/l etabl	status 22
h/la nc	status -20
h/la trac	status -15
h/le papie	status -15
h/mineu ou	status -19
h/mur	status 15
h/non ?	status -20
h/not d	status -17
h/ou majeu	status -18
h/ou non	status -21
h/oui ou	status -18
h/plac ?	status 17
h/posit$	status 17
h/prouv ?	status -15
h/quon	status -17
h/ready ?	status 15
h/regl ?	status 15
h/s appli	status -17
h/se quon	status -17
h/situa de	status 19
h/situa$	status 20
h/suis conce	status -15
h/tranc	status -16
h/trico	status 15
h/where i	status 16
h/anima$	step 17
h/de cette	step -17
h/etap ?	step 18
h/parco de	step 15
h/0 moi	steps 18
h/0 month	steps 19
h/^assid	steps 25
h/^bulle	steps 21
h/^cert	steps 16
h/^elle	steps 16
h/^fact	steps 17
h/^factu	steps 22
h/^final	steps 17
h/^lui	steps 19
h/^place	steps 17
h/^prere	steps 18
h/^recue	steps 16
h/^regl	steps 17
h/^rul	steps 20
h/^satis	steps 17
h/^vol	steps 19
h/^welco	steps 16
h/a 0	steps 17
h/a chaud	steps 25
h/acqui$	steps 15
h/adapt	steps 17
h/analy du	steps 15
h/asses$	steps 17
h/assid	steps 21
h/bulle	steps 18
h/cac	steps 19 trainee -15
h/cart	steps 20
h/chaud	steps 27
h/chaud$	steps 25
h/conna	steps 15
h/d appre	steps 15
h/demi	steps 15
h/du contr	steps -15
h/ecol	steps 16
h/ecol$	steps 16
h/elle a	steps 16
h/emarg j	steps 17
h/emarg$	steps 18
h/enqui	steps 16
h/env	steps 17
h/epi	steps 20
h/ete	steps 19
h/follo	steps 16
h/fr	steps 19
h/fr$	steps 17
h/froid	steps 16
h/grill	steps 15
h/hous	steps 16
h/il pass	steps 26
h/il recu	steps 28
h/inter ?	steps 19
h/jour ?	steps 17
h/journ$	steps 15
h/la deman	steps 19
h/lette	steps 16
h/livr	steps 15
h/livre	steps 28
h/livre d	steps 16
h/logge	steps 20
h/logge$	steps 20
h/lu	steps 18
h/lu$	steps 16
h/midpo	steps 16
h/month	steps 18
h/notif	steps 22
h/notif$	steps 25
h/oral	steps 15
h/pack	steps 17
h/place	steps 17
h/pos	steps 15
h/poste	steps 15
h/prati a	steps 19
h/prere	steps 22
h/propr$	steps 15
h/quot	steps 15
h/rdv	steps 20
h/recei$	steps 15
h/recu le	steps 22
h/rempl	steps 17
h/rempl le	steps 18
h/retou	steps 18
h/reven	steps 16
h/revu de	steps 17
h/rul	steps 23
h/sant	steps 17
h/satis a	steps 17
h/sign in	steps 15
h/surve$	steps 20
h/test$	steps 25
h/tet	steps 15
h/trace	steps 16
h/trans	steps 16
h/welco	steps 16
h/zoom	steps 15
h/^elev	trainee 22
h/auxil	trainee 20
h/bafa$	trainee -16
h/benev	trainee 19
h/du stag	trainee -26
h/inscr$	trainee 17
h/le stagi	trainee 15
h/lesso	trainee -15
h/lesso$	trainee -15
h/preno et	trainee 17
h/salar	trainee 20
h/user$	trainee 15
h/combi	version 19
h/cour	version 15
h/cour$	version 15
h/draft$	version 22
h/en vigue	version 16
h/vigue	version 15
h/vigue$	version 16
indicators/afterDocuments	BC -19 CFA -14 OF -16 VAE -27 action -13 applicable -12 body -4 comment -9 criterion -14 date -11 deadline 1 expectedLevel -10 expiry -1 indicator -11 label -16 lastCheck -4 links 6 none -9 priority -4 proofs -16 responsible -8 score 3 severity -6 status -11 version -8
indicators/afterNumbers	BC -12 CFA -12 OF -10 VAE -7 action -16 applicable -13 body -9 comment -10 criterion -9 date -7 deadline -8 expectedLevel -7 expiry -6 indicator -7 label 2 lastCheck -9 links -8 none -5 priority -12 proofs -7 responsible -15 score -13 severity -8 status -6 version -8
indicators/amongMarks	BC 5 CFA -6 OF -1 VAE 2 action -10 applicable -9 body -3 comment -14 criterion -11 date -7 deadline -11 expectedLevel -13 expiry -7 indicator -12 label -12 lastCheck -7 links -6 none -8 priority -8 proofs -3 responsible -5 score -1 severity -14 status -11 version -6
indicators/asks	BC -5 CFA -1 OF -1 VAE -1 applicable -1 body -1 comment -9 expectedLevel -6 indicator -1 label -2 links -2 none -19 priority -3 proofs -4 responsible -2 score -1 severity -3 status 30 version -1
indicators/besideMarks	BC -6 CFA -3 OF -3 VAE -2 action -9 applicable -6 body -11 comment -6 criterion -17 date -9 deadline -8 expectedLevel -10 expiry -7 indicator -9 label -11 lastCheck -9 links -4 none -8 priority -11 proofs -6 responsible -7 score -8 severity -9 status -12 version -7
indicators/bias	BC -20 CFA -25 OF -23 VAE -22 action -13 applicable -19 body -22 comment -5 criterion -10 date -26 deadline -6 expectedLevel -15 expiry -17 indicator -6 label -3 lastCheck -17 links -10 none 4 priority -14 proofs -8 responsible -7 score -16 severity -15 status -1 version -19
indicators/binary	BC 6 CFA 1 OF 6 VAE 6 action -2 applicable 8 body -4 comment -9 criterion -19 date -4 deadline -6 expectedLevel -10 expiry -3 indicator -20 label -2 lastCheck -4 links -5 none -24 priority -18 proofs -5 responsible -3 score -8 severity -6 status -30 version -16
indicators/cased	BC -6 CFA -11 OF -7 VAE -6 action -3 applicable -10 body 4 comment -23 criterion -1 date -20 deadline -18 expectedLevel -8 expiry -19 indicator -17 label -1 lastCheck -21 links -5 none -9 priority -10 proofs -7 responsible -6 score -28 severity -4 status -7 version -12
indicators/code	BC -26 CFA -24 OF -26 VAE -27 action -1 applicable -23 body -50 comment -4 criterion 11 date -26 deadline -22 expectedLevel -46 expiry -26 indicator -18 label -25 lastCheck -28 links -4 none -14 priority -13 proofs -3 responsible 1 score -40 severity -1 status -16 version 11
indicators/criteria	BC -2 CFA -13 OF -8 VAE -5 action -29 applicable -2 body -20 comment -1 criterion 30 date -8 deadline -22 expectedLevel -9 expiry -7 indicator -22 label -19 lastCheck -7 links -27 none -7 priority -6 proofs -26 responsible -21 score -11 severity -19 version -17
indicators/dates	BC -18 CFA -18 OF -18 VAE -17 action -27 applicable -18 body -18 comment -40 criterion -19 date 4 deadline 5 expectedLevel -25 expiry 5 indicator -21 label -25 lastCheck 7 links -49 none -54 priority -34 proofs -31 responsible -29 score -25 severity -28 status -37 version -11
indicators/digit	BC -4 CFA 1 OF 1 action -11 applicable 2 body -9 comment -23 criterion -12 date -9 deadline -16 expectedLevel -17 expiry -7 indicator -28 label -3 lastCheck -8 links -14 none -19 priority 4 proofs -14 responsible -15 score -7 severity -12 status 9 version 17
indicators/document	BC -9 CFA -8 OF -9 VAE -10 action 7 applicable -7 body -37 comment -18 criterion -21 date -10 deadline -18 expectedLevel -36 expiry -9 indicator -19 label -24 lastCheck -9 links -12 none 6 priority -39 proofs 22 responsible -44 score -11 severity -23 status -43 version -23
indicators/earlier	BC -10 CFA -11 OF -11 VAE -11 action -17 applicable -10 body -8 comment -20 criterion -15 date 11 deadline -8 expectedLevel -15 expiry -27 indicator -13 label -15 lastCheck 7 links -25 none -23 priority -18 proofs -21 responsible -16 score -14 severity -16 status -21 version 3
indicators/empty	BC -7 CFA -10 OF -8 VAE -8 action -11 applicable 1 body -11 comment -14 criterion -43 date -12 deadline -13 expectedLevel -7 expiry -13 indicator -50 label -54 lastCheck -13 links -13 none -15 priority -14 proofs -10 responsible -11 score -8 severity -15 status -3 version -11
indicators/few	BC -7 CFA -8 OF -8 VAE -6 action -10 applicable -7 body -3 comment -11 criterion 4 date -22 deadline -14 expiry -23 indicator -36 label -34 lastCheck -22 links -7 none -4 priority -4 proofs -22 responsible -3 score -10 severity -7 status -9 version -2
indicators/file	BC -9 CFA -12 OF -8 VAE -12 action -11 applicable -7 body -6 comment -21 criterion -3 date -13 deadline -6 expectedLevel -23 expiry -9 indicator -14 label -13 lastCheck -7 links 1 none -4 priority -6 proofs 9 responsible -13 score -11 severity -5 status -19 version -6
indicators/filled	BC -12 CFA -9 OF -9 VAE -10 action -21 applicable -8 body -6 comment -23 criterion -5 date 2 deadline -9 expectedLevel -5 expiry -13 indicator -8 label -9 lastCheck -5 links -14 none -6 priority -15 proofs -10 responsible -14 score -3 severity -26 status -2 version -13
indicators/first	BC -15 CFA -9 OF -11 VAE -9 action -6 applicable -14 body -14 comment -9 criterion 6 date -11 deadline -16 expectedLevel -11 expiry -16 indicator -12 label -9 lastCheck -9 links -8 none -2 priority -15 proofs -13 responsible -4 score -27 severity -15 status -9 version -20
indicators/gravity	BC -12 CFA -9 OF -13 VAE -11 action -12 applicable -11 comment -10 criterion -5 date -3 deadline -2 expectedLevel 25 expiry -2 indicator -1 lastCheck -3 links -4 none -19 priority -15 proofs -3 score -7 severity -27 status -14 version -8
indicators/hundred	BC -31 CFA -26 OF -30 VAE -31 action -10 applicable -30 body -5 comment -19 criterion -1 date -9 deadline -17 expectedLevel -9 expiry -8 indicator 2 label -6 lastCheck -9 links -14 none 7 priority -22 proofs -13 responsible -11 score 12 severity -12 status -37 version -10
indicators/indicators	BC -9 CFA -5 OF -10 VAE -8 action -21 applicable -10 body -18 comment -18 criterion 6 date -14 deadline 6 expectedLevel -18 expiry -15 indicator 11 label -25 lastCheck -19 links -14 none -5 priority -10 proofs -25 responsible -32 score -3 severity -15 status -8 version 4
indicators/isLabel	BC -8 CFA -8 OF -8 VAE -9 action -26 applicable -6 body -15 comment -31 criterion -8 date -4 deadline -12 expectedLevel -2 expiry -5 indicator -8 label 27 lastCheck -6 links -26 none -24 priority -15 proofs -28 responsible -4 score -9 severity -10 status -8 version -13
indicators/isNumber	BC -7 CFA -5 OF -7 VAE -6 action -6 applicable -9 body -1 comment -16 criterion -30 date -3 deadline -9 expectedLevel -7 expiry -3 indicator 31 label -10 lastCheck -3 links -10 none -20 priority -17 proofs -13 responsible -5 score -30 severity -2 status -21 version -13
indicators/lack	BC -23 CFA -19 OF -23 VAE -19 action -46 applicable -21 body -30 comment 14 criterion -22 date -4 deadline -12 expectedLevel -35 expiry -5 indicator -11 label -13 lastCheck -5 links -55 none -10 priority 15 proofs -19 responsible -41 score -18 severity -21 status 32 version -31
indicators/last	BC -18 CFA 3 OF -17 VAE -3 action -9 applicable -12 body -2 comment -11 criterion -15 date -2 deadline -14 expectedLevel -6 expiry -13 indicator -10 label -24 lastCheck -15 links -14 none -4 priority -5 proofs -27 responsible -11 score -2 severity -6 status -7 version -1
indicators/later	BC -13 CFA -10 OF -12 VAE -11 action -15 applicable -10 body -9 comment -24 criterion -9 date -16 deadline 5 expectedLevel -14 expiry 10 indicator -8 label -13 lastCheck -15 links -23 none -28 priority -15 proofs -14 responsible -14 score -15 severity -17 status -16 version -16
indicators/lessTold	BC -10 CFA -6 OF -9 VAE -9 action -3 applicable -22 body -6 comment -3 criterion -11 date -6 deadline -4 expectedLevel -10 expiry -4 indicator -14 label -11 lastCheck -4 links -7 none -1 priority -4 proofs -4 responsible -3 score -14 severity -2 status -20 version -4
indicators/link	BC -10 CFA -10 OF -11 VAE -13 action -46 applicable -9 body -24 comment -57 criterion -23 date 3 deadline 1 expectedLevel -42 expiry -1 indicator -16 label -22 lastCheck 7 links 44 none -65 priority -38 proofs -39 responsible -40 score -18 severity -26 status -43 version -38
indicators/lists	BC -6 CFA -7 OF -7 VAE -8 action -6 applicable -7 body -4 comment -16 criterion -10 date -19 deadline 20 expectedLevel -14 expiry -21 indicator -9 label -2 lastCheck -14 links -17 none -24 priority -20 proofs -6 responsible -6 score 20 severity -10 status -20 version -21
indicators/long	BC -1 CFA -1 OF -1 VAE -1 action -43 applicable -1 body -5 comment -42 criterion -4 date -5 deadline -6 expectedLevel -39 expiry -4 indicator -2 label -26 lastCheck -4 links -39 none 17 priority -5 proofs 6 responsible -16 score -2 severity -2 status -22 version -8
indicators/marks	BC -8 CFA -8 OF -9 VAE -9 action -23 applicable -3 body -23 comment -13 criterion -19 date 2 deadline 5 expectedLevel -13 expiry 5 indicator -20 label -18 lastCheck 5 links -27 none -15 priority -16 proofs -19 responsible -28 score -18 severity -11 status -7 version -20
indicators/mostTold	BC -2 CFA -6 OF -4 VAE -3 action -23 body -21 comment -13 criterion 1 date -11 deadline -13 expectedLevel -5 expiry -10 indicator -5 label -12 lastCheck -10 links -14 none -11 priority -17 proofs -12 responsible -22 score 6 severity -19 status 5 version -18
indicators/numbers	BC -1 CFA -1 OF -2 VAE -3 action -17 applicable -2 body -12 comment -26 criterion 1 date -17 deadline -25 expectedLevel -19 expiry -17 indicator -7 label -14 lastCheck -18 links -22 none 6 priority -32 proofs -24 responsible -18 score -1 severity -21 status -47 version -25
indicators/order	BC -24 CFA -23 OF -24 VAE -26 action 31 applicable -26 body -45 comment -6 criterion 11 date -13 deadline -16 expectedLevel -25 expiry -13 indicator -22 label -30 lastCheck -14 links -10 none -11 priority -6 proofs -12 responsible -2 score -24 severity -11 status -14 version -16
indicators/percent	BC -20 CFA -18 OF -19 VAE -18 action -2 applicable -15 body -1 comment -19 criterion -13 date -2 deadline -7 expectedLevel -17 expiry -1 indicator -6 label -1 lastCheck -1 links -8 none -27 priority -16 proofs -5 responsible -4 score 32 severity -13 status -31 version -16
indicators/person	BC 3 CFA 3 VAE 3 action -65 applicable -1 body 11 comment -23 criterion -38 date -17 deadline -27 expectedLevel -44 expiry -17 indicator -31 label -28 lastCheck -17 links -42 none -31 priority -19 proofs -18 responsible 17 score -32 severity -53 status -8 version -19
indicators/phase	BC -5 CFA -4 OF -7 VAE -5 action 9 applicable -7 body -5 comment -26 criterion 24 date -11 deadline 24 expectedLevel -22 expiry -12 indicator -11 label -2 lastCheck -13 links -15 none -31 priority -24 proofs -20 responsible -11 score -10 severity -10 status 20 version -25
indicators/place	BC -6 CFA -4 OF -8 VAE -6 action -5 applicable -15 body -3 comment -2 criterion -29 date -3 deadline -8 expectedLevel -4 expiry -4 indicator -23 label -29 lastCheck -8 links -6 none -7 priority -2 proofs -14 responsible -5 score -5 severity -3 status -15 version -3
indicators/plausible	BC -6 CFA -6 OF -6 VAE -6 action -7 applicable -5 body -1 comment -6 criterion -16 date -23 deadline -19 expectedLevel -4 expiry -23 indicator -14 label -37 lastCheck -24 links -4 none -4 priority -2 proofs -9 responsible -2 score -9 severity 3 status -5 version -11
indicators/prefixed	BC -2 CFA -2 OF -2 VAE -2 action -22 applicable -1 body -11 comment 6 criterion -21 date -3 deadline -18 expectedLevel -23 expiry -3 indicator 23 label -12 lastCheck -3 links 3 none -18 priority -13 proofs -14 responsible -25 score -3 severity -6 status -25 version -2
indicators/priority	BC -26 CFA -23 OF -23 VAE -24 action -22 applicable -25 body -32 comment -7 criterion 1 date -11 deadline -27 expectedLevel -12 expiry -11 indicator 1 label -9 lastCheck -12 links -44 none -22 priority 34 proofs -32 responsible -36 score -5 severity -15 status -8 version 6
indicators/rank	BC -14 CFA -15 OF -14 VAE -14 action -3 applicable -13 body -17 comment 1 criterion -24 date -4 deadline -9 expectedLevel -18 expiry -5 indicator -15 label -5 lastCheck -3 links -18 none -25 priority 15 proofs -8 responsible -18 score -18 severity -27 status 14 version -28
indicators/ratio	BC -14 CFA -16 OF -17 VAE -16 action -1 applicable -15 body -1 comment -13 criterion -9 date -1 deadline 8 expectedLevel -12 expiry -1 indicator -17 lastCheck -1 links -4 none -16 priority -15 proofs -3 responsible -1 score 28 severity -8 status -23 version -7
indicators/readable	BC -3 CFA 2 OF -2 VAE 1 action -12 body -25 comment -13 criterion -13 date -15 deadline -21 expectedLevel -15 expiry -14 indicator -6 label -16 lastCheck -16 links -15 none -6 priority -3 proofs -15 responsible -26 severity -7 status -2 version -26
indicators/relative	BC -1 CFA -1 OF -1 VAE -1 action -3 applicable -1 body -1 comment -1 criterion -1 date -8 deadline 18 expectedLevel -2 expiry -5 indicator -2 label -1 lastCheck -7 links -7 none -14 priority -3 proofs -2 responsible -2 score -2 severity -1 status -2 version -8
indicators/rising	BC -7 CFA -19 OF -15 VAE -20 action -9 applicable -21 body -6 comment -8 criterion -25 date -11 deadline 6 expectedLevel -13 expiry -9 indicator 18 label -18 lastCheck -14 links -8 none 6 priority -6 proofs -16 responsible -13 score -6 severity -7 status -18 version -7
indicators/said	BC -3 CFA -5 OF -3 VAE -5 action -17 applicable -4 body -30 comment -4 criterion -13 date -12 deadline -18 expectedLevel -4 expiry -14 indicator -20 label -17 lastCheck -14 links -10 none -10 priority -6 proofs -11 responsible -27 score -7 severity -6 status 6 version -12
indicators/second	BC -13 CFA -5 OF -15 VAE -13 action -11 applicable -13 body -12 comment -13 date -8 deadline -14 expectedLevel -11 expiry -10 indicator 9 label -6 lastCheck -11 links -10 none -3 priority -6 proofs -10 responsible -15 score -14 severity -9 status -8 version -6
indicators/sentences	BC -15 CFA -14 OF -16 VAE -13 action 3 applicable -13 body -36 comment 12 criterion -34 date -15 deadline -25 expectedLevel 4 expiry -15 indicator -1 label 4 lastCheck -16 links 1 none -5 priority -37 proofs -5 responsible -24 score -20 severity -30 status -18 version -26
indicators/separators	BC -8 CFA -7 OF -16 VAE -8 action -36 applicable -9 body -25 comment -14 criterion -23 date -8 deadline -9 expectedLevel 11 expiry -8 indicator 2 label 5 lastCheck -8 links 2 none -10 priority -31 proofs -3 responsible 13 score -9 severity -18 status 9 version -24
indicators/severity	BC -25 CFA -25 OF -28 VAE -26 applicable -30 body -21 comment -36 criterion -26 date -12 deadline -13 expectedLevel 18 expiry -11 indicator -17 label -13 lastCheck -10 links -42 none -67 priority -17 proofs -39 responsible -36 score -26 severity 37 status -34 version -11
indicators/single	BC -1 CFA -1 OF -1 action -8 applicable 1 body -41 comment -11 criterion -1 date -20 deadline -27 expectedLevel -27 expiry -21 indicator -28 label -17 lastCheck -21 links -7 none -6 priority -42 proofs 4 responsible 4 score -22 severity -27 status -36 version -42
indicators/sparse	BC -15 CFA -6 OF -12 VAE -9 action 2 applicable -6 body -27 comment 7 criterion -23 date -22 deadline -1 expectedLevel -38 expiry 1 indicator -23 label -24 lastCheck -6 links -10 none -16 priority -26 proofs -12 responsible -13 score -25 severity 5 status -28 version -34
indicators/statuses	BC -1 CFA -7 OF -3 VAE -3 action -16 applicable -3 body -29 comment -6 criterion -14 date -16 deadline -20 expectedLevel -6 expiry -15 indicator -18 label -14 lastCheck -16 links -10 none -4 priority -9 proofs -11 responsible -21 score -11 severity -5 status 2 version -10
indicators/stepHeader	BC 24 CFA -32 OF -36 VAE -21 action 7 applicable -32 body -23 comment -37 criterion -19 date -9 deadline -5 expectedLevel -36 expiry -33 indicator -2 label -13 lastCheck 5 links -12 none -27 priority -32 proofs -2 responsible -9 score -3 severity -23 status 11 version -22
indicators/stepNames	BC -6 CFA -8 OF -7 VAE -9 action -6 applicable -5 body -20 comment -44 criterion 15 date -8 deadline -14 expectedLevel 3 expiry -7 indicator -1 label 7 lastCheck -8 links -24 priority -35 proofs 16 responsible -41 score -9 severity -14 status -16 version -24
indicators/texts	BC -17 CFA -17 OF -16 VAE -17 action -9 applicable -17 body -11 comment -4 criterion -15 date -11 deadline -9 expectedLevel -8 expiry -10 indicator -9 label -14 lastCheck -11 links -4 none -6 priority -4 proofs -6 responsible -6 score -13 severity -5 status -7 version -5
indicators/titles	BC -1 CFA -1 OF -1 VAE -1 action -14 applicable -1 body -2 comment -30 criterion 23 date -2 deadline -5 expectedLevel -19 expiry -2 indicator -14 label 30 lastCheck -3 links -21 none -27 priority -19 proofs -22 responsible -9 score -2 severity -2 status -20 version -13
indicators/unique	BC -18 CFA -20 OF -17 VAE -23 action -7 applicable -16 body -18 criterion -25 date -5 deadline -3 expectedLevel -17 expiry -1 indicator -6 label -2 lastCheck -2 links -7 none -5 priority -7 responsible -8 score -10 severity -9 status -4 version -15
indicators/vague	BC -12 CFA -9 OF -13 VAE -11 action -18 applicable -11 body -34 comment -47 criterion -17 date -24 deadline 33 expectedLevel -42 expiry -27 indicator -15 label -16 lastCheck -29 links -35 none 17 priority -37 proofs -41 responsible -46 score 11 severity -24 status -20 version 8
indicators/version	BC -35 CFA -38 OF -36 VAE -38 action -6 applicable -34 body -45 comment -12 criterion 10 date -16 deadline -19 expectedLevel -31 expiry -16 indicator 5 label -14 lastCheck -17 links -18 none -11 priority -53 proofs -13 responsible -32 score -6 severity -35 status 8 version 26
indicators/worded	BC -34 CFA -33 OF -34 VAE -32 action -2 applicable -32 body -3 comment 9 criterion 2 date -22 deadline -16 expectedLevel 1 expiry -23 indicator -10 label -9 lastCheck -24 links -6 none -14 priority -5 proofs -3 responsible -6 score -15 severity -21 status -6 version 4
indicators/booleans	CFA -3 OF 2 action -9 applicable -4 body -6 comment -26 criterion -15 date -16 deadline -16 expectedLevel -37 expiry -15 indicator -6 label -4 lastCheck -17 links -19 none 5 priority -28 proofs -15 responsible -10 score -25 severity -34 status -43 version -15
indicators/short	CFA 1 OF 1 VAE -2 action -1 applicable 1 body -6 comment -16 criterion -17 date -19 deadline -22 expectedLevel -20 expiry -20 indicator 3 label -15 lastCheck -21 links -7 none -9 priority -9 proofs -3 responsible -5 score 1 severity -17 status -22 version -7
indicators/yesNo	CFA 3 OF 2 VAE 1 action -16 body -18 comment -8 criterion -14 date -12 deadline -15 expectedLevel -2 expiry -10 indicator -23 label -7 lastCheck -11 links -9 none -6 priority -21 proofs -7 responsible -17 score -13 severity -3 status -13 version -9
journeyTall/afterDocuments	comment -6 deadline -12 documents -4 indicator 4 links -4 phase -13 reference -4 responsible 5 session -1 status -5 step -35
journeyTall/afterNumbers	comment -8 documents -11 indicator -21 links -10 none -8 phase -11 reference 3 responsible 7 session -8 status -5 step -15
journeyTall/amongMarks	comment -6 deadline 2 documents -6 indicator -9 links -11 none -8 phase -16 responsible 2 session -4 status -5 step -6
journeyTall/asks	comment -2 documents -2 links -1 none -12 status 14 step -2
journeyTall/besideMarks	comment -4 deadline -1 documents -6 none -10 phase -12 responsible -3 session -7 status -2 step -10
journeyTall/bias	comment -10 deadline -20 documents -5 indicator -9 links -12 none 5 phase -10 reference -18 responsible -8 session -20 status -8 step -5
journeyTall/binary	comment -4 deadline -7 documents -3 indicator -5 links -4 none 9 phase -2 reference -1 responsible -2 session -1 status -14 step -1
journeyTall/booleans	comment -6 deadline -4 documents -5 indicator -4 links -10 none 14 phase -1 responsible -1 status -13 step -1
journeyTall/cased	comment -20 deadline -27 documents -6 indicator -14 links -2 none -6 phase -2 reference 3 responsible -4 session 4 status -7 step -7
journeyTall/code	comment -13 deadline -4 documents -2 indicator -16 links -6 none -20 phase -34 reference 13 responsible -5 session 11 status -16 step -34
journeyTall/criteria	comment -5 deadline -17 documents -5 indicator -9 links -17 phase -15 reference -16 responsible -14 session -14 status 9 step -5
journeyTall/dates	comment -26 deadline 31 documents -21 indicator -4 links -25 none -29 phase -16 reference -24 responsible -18 session -15 status -18 step -23
journeyTall/digit	comment -10 deadline -10 documents -7 indicator -8 links -7 none -2 phase -5 reference -3 responsible -4 session -2 status 3 step -3
journeyTall/document	comment -21 deadline -22 documents 25 indicator -19 links -15 none -13 phase -36 reference -29 responsible -47 session -45 status -39 step 3
journeyTall/earlier	comment -7 deadline 2 documents -3 indicator 11 links -5 none -9 reference -3 responsible -1 status -3 step -2
journeyTall/empty	comment -7 deadline -9 documents -3 indicator -43 links -7 none -2 phase -40 reference -17 responsible -5 session -5 status 5 step -48
journeyTall/few	comment -15 deadline -6 documents -13 indicator -23 links -3 none 10 phase -29 reference -25 responsible 11 session -3 status -19 step -30
journeyTall/file	comment -13 deadline -9 documents 23 indicator -5 links -4 none -17 phase -13 reference -9 responsible -10 session -3 status -13 step -20
journeyTall/filled	comment -17 deadline -11 documents -15 indicator -9 links -10 none -2 phase -3 reference 4 responsible -13 session -2 status -3 step 3
journeyTall/first	comment -11 deadline -31 documents -21 indicator -13 links -17 none -10 phase 9 reference -19 responsible -16 session -24 status -14 step 2
journeyTall/hundred	comment -14 deadline -22 documents -9 indicator 7 links -18 none 9 phase -9 reference -7 responsible -11 session -6 status -20 step -11
journeyTall/indicators	comment -13 deadline 2 documents -30 indicator 16 links -13 none -7 phase -13 reference -22 responsible -28 session -20 status -3 step -17
journeyTall/isNumber	comment -13 deadline -13 documents -10 indicator 31 links -10 none -28 phase -4 reference -11 responsible -9 session -6 status -20 step -8
journeyTall/lack	comment 14 deadline -11 documents -18 indicator -10 links -28 none -9 phase -18 reference -3 responsible -18 session -19 status 13 step -13
journeyTall/last	comment 2 deadline 2 documents -11 indicator -5 links -5 none -11 phase -9 reference -3 responsible -11 session -5 status -10 step -9
journeyTall/later	comment -4 deadline 5 documents -3 indicator 6 links -3 none -10 phase -1 reference -2 responsible -2 session -1 status -3 step -2
journeyTall/lessTold	comment -2 deadline -2 documents -6 indicator -21 links -7 none 3 phase -6 reference -1 responsible -6 status -25 step -6
journeyTall/link	comment -31 deadline 16 documents -38 indicator -14 links 40 none -35 phase -23 reference -20 responsible -30 session -32 status -29 step -31
journeyTall/lists	comment -21 deadline 7 documents -14 indicator 32 links -21 none -38 phase -7 reference -11 responsible -10 session -6 status -23 step -14
journeyTall/long	comment -20 deadline -4 documents 18 indicator -5 links -21 none 1 phase -2 reference -2 responsible -9 session -6 status -13 step -23
journeyTall/marks	comment -4 deadline 31 documents -9 indicator -6 links -13 none -12 phase -15 reference -26 responsible -35 session -23 status 1 step -13
journeyTall/mostTold	comment -5 deadline -12 documents -14 indicator -3 links -4 none -8 phase -12 reference -21 responsible -12 session -20 status 3
journeyTall/numbers	comment -18 deadline -25 documents -14 indicator 1 links -20 none 16 phase -11 reference -14 responsible -14 session -9 status -25 step -22
journeyTall/order	comment -1 deadline -13 documents -11 indicator -29 links 4 none -11 phase -5 reference -30 responsible -3 session -53 status -13 step 1
journeyTall/person	comment -22 deadline -49 documents -12 indicator -27 links -51 none -31 phase 9 reference -53 responsible 19 session -8 status 4 step 3
journeyTall/phase	comment -32 deadline 9 documents -55 indicator -18 links -29 none -43 phase 38 reference -19 responsible -36 session -25 status -12 step -13
journeyTall/place	comment -2 deadline 4 documents -6 indicator -13 none -3 phase -25 reference 1 responsible -2 session 2 status -3 step -22
journeyTall/plausible	comment -10 deadline -16 documents -12 indicator -11 links 3 none 3 phase 14 reference -49 responsible 4 session 5 status -3 step -63
journeyTall/prefixed	comment 1 deadline -20 documents -21 indicator 23 links 1 none -19 phase -8 reference -13 responsible -15 session -12 status -20 step -15
journeyTall/priority	comment 2 deadline -28 documents -17 indicator 11 links -5 none -11 phase -15 reference -18 responsible -11 session -10 status 10 step -1
journeyTall/rank	comment 1 deadline -11 documents -5 indicator -15 links -2 none -17 phase -11 reference -14 responsible -4 session -10 status 12 step -8
journeyTall/ratio	comment -2 deadline -10 documents -1 indicator 16 links -2 none -13 phase -1 reference -1 responsible -1 session -1 status -11
journeyTall/readable	comment -5 deadline -21 documents -8 indicator -1 links -9 none 2 phase -16 reference -25 responsible -16 session -22 status 6 step -6
journeyTall/relative	comment -14 deadline -13 documents -26 indicator -18 links -18 none 26 phase -27 reference -35 responsible -21 session -16 status -16 step -16
journeyTall/rising	comment -9 deadline 5 documents -30 indicator 15 links -6 none -6 phase -12 reference -16 responsible -24 session -12 status -8 step -12
journeyTall/said	comment -4 deadline -16 documents -4 indicator -2 links -9 none -4 phase -11 reference -15 responsible -32 session -22 status 9 step 2
journeyTall/second	comment -10 deadline -16 documents -5 indicator -11 links -12 none -5 phase -10 reference -10 responsible -9 session -15 status -12 step 2
journeyTall/sentences	comment 12 deadline -13 documents -2 indicator -27 links 3 phase -24 reference -29 responsible -27 session -49 status -10 step -11
journeyTall/separators	comment -11 deadline -20 documents 14 indicator 8 links 6 none -22 phase -33 reference -17 responsible 6 session -30 status 7 step -29
journeyTall/severity	comment 10 deadline -1 documents -10 indicator -2 links -8 none -13 phase -1 reference -1 responsible -4 session -1 status 8 step -3
journeyTall/short	comment -9 deadline -28 documents 9 indicator -5 links -13 none -2 phase -1 reference -25 responsible 3 session -52 status -11 step -41
journeyTall/single	comment -5 deadline -21 documents 10 indicator -15 none -2 phase -18 reference -19 responsible 4 session -19 status -29 step -20
journeyTall/sparse	comment 12 deadline 11 documents -9 indicator -24 links -3 none -10 phase -19 reference -22 responsible -6 session -27 status -27 step -25
journeyTall/statuses	comment -1 deadline -15 indicator -4 links -5 none -3 phase -17 reference -15 responsible -29 session -20 status 5 step 5
journeyTall/stepHeader	comment -18 deadline 4 documents -22 indicator -9 links -17 none -13 phase 4 reference -12 responsible -2 session 3 status 3 step 6
journeyTall/stepNames	comment -45 deadline -24 documents 10 indicator -22 links -20 none -30 phase 2 reference -34 responsible -53 session -36 status -29 step 21
journeyTall/texts	comment -5 deadline -8 documents -8 indicator -10 links -6 none -6 phase -7 reference -3 responsible -5 session -5 status -11 step -3
journeyTall/unique	comment -3 deadline -6 documents -2 indicator -8 links -8 none -13 phase -18 reference 1 responsible -10 session -20 status -14 step 5
journeyTall/vague	comment -39 deadline 5 documents -43 indicator -2 links -31 none 14 phase 7 reference 8 responsible -40 session -32 status -36 step -33
journeyTall/version	comment 2 deadline -16 documents 5 indicator 6 links 1 none -6 phase -20 reference -30 responsible -16 session -25 status 9 step -16
journeyTall/worded	comment 10 deadline -11 documents -2 indicator -12 links -10 none -14 phase -13 reference -56 responsible -5 session 6 status -7 step -6
journeyTall/yesNo	comment -4 deadline -27 documents 3 indicator -4 links -7 none 5 phase -8 reference -15 responsible -32 session -20 status 1 step -25
journeyWide/afterDocuments	body -20 comment -1 end -11 links 4 none -13 reference -5 responsible 9 session -10 start -8 steps -12 trainee -8
journeyWide/afterNumbers	body -24 comment -3 end -21 links -2 none -11 reference -13 session -19 start -19 steps 11 trainee -10
journeyWide/besideMarks	body -6 comment -6 end -9 links -5 none 5 reference -14 responsible -8 session -4 start -9 steps -3 trainee -15
journeyWide/bias	body -10 comment -9 end -13 links -16 none -13 reference -15 responsible -11 session -9 start -13 steps 10 trainee -7
journeyWide/binary	body -3 comment -5 end -2 links -5 none -12 reference -1 responsible -4 session -3 start -2 steps 18 trainee -2
journeyWide/booleans	body -1 comment -4 end -1 links -2 none -21 responsible -1 session -1 start -2 steps 26 trainee -1
journeyWide/cased	body 4 comment -23 end -28 links -6 none -19 reference 3 responsible -7 session -1 start -28 steps -18 trainee 4
journeyWide/code	body -60 comment -17 end -24 links -7 none -35 reference 16 responsible -9 session 9 start -20 steps -23 trainee -50
journeyWide/criteria	body -4 comment -3 end -5 links -4 none 6 reference -7 responsible -6 session -7 start -5 steps -2 trainee -4
journeyWide/dates	body -23 comment -36 end 4 links -35 none -35 reference -31 responsible -26 session -28 start 7 steps -1 trainee -34
journeyWide/digit	body -5 comment -8 end -6 links -7 none -3 reference -4 responsible -6 session -8 start -5 steps 10 trainee -4
journeyWide/document	body -14 comment 11 end -7 links 6 none -14 reference -7 responsible -6 session -16 start -6 steps -14 trainee -11
journeyWide/earlier	body -13 comment -17 end -3 links -16 none -18 reference -18 responsible -14 session -14 start 1 steps 5 trainee -18
journeyWide/empty	body 2 comment -11 end -7 links -13 none -12 reference -5 responsible -13 session -1 start -6 steps -11 trainee -48
journeyWide/file	body -1 comment -4 end -1 links 4 none -1 responsible -1 steps -1
journeyWide/filled	body -3 comment -18 links -11 none -2 reference 2 responsible -9 session -1 steps -19 trainee -4
journeyWide/first	body -20 comment -29 end -5 links -33 none -30 reference 14 responsible -34 session -2 start -4 steps -27 trainee 7
journeyWide/hundred	body -6 comment -9 end -5 links -9 none 21 reference -3 responsible -12 session -6 start -5 steps -19 trainee -6
journeyWide/indicators	body -8 comment -9 end -6 links 1 none 10 reference -3 responsible -12 session -10 start -5 steps -3 trainee -5
journeyWide/lack	body -5 comment 16 end -1 links -20 none -13 responsible -11 session -6 start -1 steps -10 trainee -11
journeyWide/last	body -37 comment 10 end -31 links 1 none -2 reference -24 responsible 5 session -30 start -28 steps -16 trainee -22
journeyWide/later	body -13 comment -20 end -2 links -18 none -21 reference -15 responsible -15 session -14 start -4 steps 5 trainee -17
journeyWide/lessTold	body -4 end 4 links -2 none -8 responsible -7 session -3 start 3 steps -23 trainee -4
journeyWide/link	body -23 comment -39 end 2 links 26 none -22 reference -18 responsible -37 session -20 start -1 steps -24 trainee -17
journeyWide/marks	body -36 comment -13 end 5 links -22 none -13 reference -21 responsible -24 session -31 start 4 steps 2 trainee -13
journeyWide/mostTold	body -17 comment -3 end -7 links -15 none 7 reference -5 responsible -18 session -18 start -8 steps -2 trainee 5
journeyWide/numbers	body -12 comment -23 end -13 links -18 none 12 reference -9 responsible -17 session -14 start -12 steps -3 trainee -16
journeyWide/order	body -28 comment 4 end -10 links 5 none -42 reference -7 responsible 7 session -30 start -7 steps 12 trainee -29
journeyWide/person	body 5 comment -44 end -22 links -37 none -5 reference -37 responsible 7 session -28 start -22 steps -24 trainee 14
journeyWide/phase	body -8 comment -9 end -2 links -10 none 27 responsible -15 session -4 start -2 steps -25 trainee -10
journeyWide/place	body -22 comment 5 end -20 links 7 none -6 reference -31 responsible 11 session -33 start -27 steps 11 trainee -39
journeyWide/plausible	body 7 comment -8 end -18 links -2 none 3 reference -34 responsible -1 session 2 start -18 steps -6 trainee -30
journeyWide/prefixed	body -7 comment -3 end -2 links 12 none -5 reference -1 responsible -11 session -7 start -1 steps -4 trainee -4
journeyWide/priority	body -2 comment 11 end -1 links -1 none -12 reference -6 responsible -9 session -4 start -1 steps 2 trainee -4
journeyWide/readable	body -28 comment -2 end -8 links -6 reference -9 responsible -17 session -23 start -7 steps 8 trainee 7
journeyWide/rising	body -4 comment -1 end -3 none 17 reference -2 responsible -6 session -5 start -3 steps -12 trainee -3
journeyWide/said	body -31 comment -2 end -9 links -11 reference -10 responsible -15 session -26 start -9 steps 7 trainee 11
journeyWide/second	body -9 comment -20 end -4 links -18 none -15 reference -4 responsible -18 session 7 steps -17 trainee 2
journeyWide/sentences	body -26 comment 22 end -16 links 9 none -30 reference -15 responsible -18 session -26 start -13 steps -23 trainee -22
journeyWide/separators	body -21 comment -7 end -5 links 7 none -14 reference -7 responsible 11 session -17 start -5 steps -10 trainee -12
journeyWide/severity	body -3 comment 8 end -1 links -9 none -1 responsible -5 session -4 steps -1 trainee -1
journeyWide/single	body -19 comment -3 end -14 links -6 none -1 reference -15 responsible 7 session -9 start -12 steps -8 trainee -18
journeyWide/sparse	body -14 comment 12 end -16 links -4 none -22 reference -11 responsible -4 session -17 start -22 steps -2 trainee -21
journeyWide/statuses	body -30 comment -7 end -8 links -7 none 1 reference -9 responsible -14 session -24 start -8 steps 8 trainee 10
journeyWide/stepHeader	body -3 comment -10 end -5 links -19 none -24 reference -9 responsible -14 session -6 start -24 steps 24 trainee -14
journeyWide/stepNames	body -4 comment -9 end -2 links 12 none -4 reference -3 responsible -15 session -5 start -2 steps -6 trainee -5
journeyWide/texts	body -4 comment 1 end -6 links 2 none -9 reference -1 session -4 start -3 steps -24 trainee -8
journeyWide/unique	body -10 comment -5 end -1 links -6 none -9 reference 2 responsible -8 session -13 start -2 steps -15 trainee 1
journeyWide/vague	body -13 comment -13 end -21 links -14 none -19 reference 26 responsible -15 session -17 start -16 trainee -21
journeyWide/version	body -3 comment 9 end -6 links 10 none -4 reference -10 responsible 1 session -5 start -6 steps -11 trainee -1
journeyWide/worded	body -4 comment 11 end -27 links -7 none -27 reference -43 responsible -8 session 10 start -27 steps -29 trainee 11
journeyWide/yesNo	body -18 comment 4 end -7 links -5 none -7 reference -1 responsible -10 session -5 start -7 steps 8 trainee -24
journeyWide/amongMarks	comment -13 end -7 links -16 none -1 reference -8 responsible -7 session -11 start -28 steps 6 trainee -10
journeyWide/few	comment -15 end -14 links -4 none -2 reference -23 session 4 start -15 steps -4 trainee -36
journeyWide/lists	comment -5 end -1 links -2 none -11 responsible -1 session -1 start -1 steps 14 trainee -1
journeyWide/rank	comment 5 links 7 none -2 reference -6 responsible -4 steps -7
journeyWide/ratio	comment -6 end -1 links -2 none -15 reference -1 responsible -1 session -1 start -1 steps 18 trainee -1
journeyWide/short	comment -10 end -10 links -8 none -14 reference -8 responsible -1 session -30 start -9 steps 10 trainee -34
proofRegister/afterDocuments	date -7 expiry -4 indicator 6 links -6 none -6 proofs -41 reference -6 responsible 1 session -7 status -2 version -1
proofRegister/afterNumbers	date -1 expiry -4 indicator -28 links -7 none -9 proofs -13 reference -18 responsible -11 session -10 status 4 version -13
proofRegister/amongMarks	date -1 expiry -2 indicator -8 links -17 none -4 proofs -9 reference -1 session -4 status -2 version -7
proofRegister/besideMarks	date -3 expiry -4 indicator -5 links -3 none -8 proofs -13 reference -14 responsible -8 session -9 status -2 version -1
proofRegister/bias	date -11 expiry -12 indicator -4 links -7 none 1 proofs -3 reference -9 responsible -7 session -14 status -5 version -5
proofRegister/binary	date -1 indicator -6 links -1 none 9 status -8 version -5
proofRegister/booleans	date -4 expiry -1 indicator -5 links -7 none 20 status -19 version -6
proofRegister/cased	date -25 expiry -21 indicator -16 links -6 none -10 reference 4 responsible -1 session 3 status -7 version -12
proofRegister/code	date -24 expiry -17 indicator -15 links -10 none -24 proofs -24 reference 12 responsible -16 session 10 status -32 version 2
proofRegister/criteria	date -10 expiry -6 indicator -7 links -7 none 9 proofs -10 reference -14 responsible -22 session -18 status 4 version 2
proofRegister/dates	date 5 expiry 7 indicator -20 links -36 none -40 proofs -28 reference -29 responsible -22 session -20 status -28 version -12
proofRegister/digit	date -8 expiry -5 indicator -7 links -22 none -15 proofs -4 reference -6 responsible -13 session -12 status 7 version 16
proofRegister/document	date -14 expiry -9 indicator -20 links -7 none 3 proofs 28 reference -33 responsible -31 session -40 status -32 version -5
proofRegister/earlier	date 11 expiry -9 indicator 1 links -22 none -24 proofs 1 reference -13 responsible -19 session -14 status -21 version 4
proofRegister/empty	date -11 expiry -12 indicator -34 links -8 none -6 proofs -45 reference -10 responsible -5 session -1 status 5 version -1
proofRegister/few	date -28 expiry -20 indicator -35 links -5 none 5 proofs -33 reference -29 responsible 2 session 7 status -6 version 2
proofRegister/file	date -8 expiry -5 indicator -6 links -2 none -22 proofs 11 reference -7 responsible -7 session -3 status -11 version -8
proofRegister/filled	date 5 expiry -15 indicator -5 links -11 none -4 proofs -2 reference 4 responsible -11 session -1 version -11
proofRegister/first	date -17 expiry -17 indicator -20 links -10 none -34 reference 14 responsible -13 session -12 status -12 version -15
proofRegister/hundred	date -11 expiry -9 indicator 4 links -15 none 10 proofs -9 reference -7 responsible -11 session -5 status -30 version -12
proofRegister/indicators	date -15 expiry -12 indicator 17 links -16 none -6 proofs -15 reference -19 responsible -41 session -28 status -6 version 3
proofRegister/isNumber	date -7 expiry -8 indicator 26 links -13 none -28 proofs -8 reference -11 responsible -8 session -6 status -15 version -22
proofRegister/lack	date -6 expiry -2 indicator -9 links -25 none -8 proofs -1 reference -2 responsible -16 session -18 status 29 version -22
proofRegister/last	date -6 expiry -5 indicator -9 links -7 none -11 proofs -12 reference -19 responsible -1 session -1 status -12 version -10
proofRegister/later	date -4 expiry 10 indicator -11 links -23 none -24 proofs -14 reference -15 responsible -14 session -11 status -15
proofRegister/lessTold	date -1 expiry -1 indicator -20 links -1 none 2 proofs -10 reference 1 status -22 version -2
proofRegister/link	date 2 expiry 1 indicator -8 links 33 none -58 proofs -22 reference -17 responsible -35 session -39 status -26 version -33
proofRegister/lists	date -13 expiry -7 indicator 26 links -11 none -22 proofs -14 reference -12 responsible -7 session -3 status -16 version -20
proofRegister/marks	date 7 expiry 8 indicator -12 links -19 none -11 proofs -21 reference -25 responsible -22 session -23 status -8 version -17
proofRegister/mostTold	date -16 expiry -8 indicator 2 links -12 none -7 proofs -10 reference -13 responsible -22 session -13 status 11 version -11
proofRegister/numbers	date -14 expiry -11 indicator -2 links -20 none 12 proofs -12 reference -10 responsible -12 session -8 status -35 version -14
proofRegister/order	date -15 expiry -8 indicator -20 links 8 none -3 proofs 5 reference -21 responsible 3 session -42 status 3 version -13
proofRegister/person	date -13 expiry -12 indicator -30 links -49 none -19 reference -33 responsible 22 session -7 status 4 version -12
proofRegister/place	date -4 expiry -2 indicator -14 links 1 none -3 proofs -24 reference -26 responsible -1 session -2 status -10 version -5
proofRegister/plausible	date -25 expiry -23 indicator -11 links 5 none 7 proofs -40 reference -36 responsible 4 session -2 status -4 version -2
proofRegister/prefixed	date -7 expiry -6 indicator 26 links 10 none -34 proofs -17 reference -12 responsible -21 session -21 status -24 version -4
proofRegister/priority	date -15 expiry -11 indicator 6 links -18 none -17 proofs -11 reference -17 responsible -11 session -23 status -1 version 8
proofRegister/rank	date -3 expiry -2 indicator -5 links -7 none -18 proofs -3 reference -7 responsible 3 session -6 status 14 version -12
proofRegister/ratio	date -2 expiry -3 indicator 11 links -3 none -12 proofs -2 reference -1 responsible -1 session -1 status -8 version -6
proofRegister/readable	date -12 expiry -12 indicator 2 links -8 none 4 proofs -14 reference -15 responsible -20 session -23 status 8 version -22
proofRegister/rising	date -13 expiry -11 indicator 21 links -13 none -5 proofs -14 reference -16 responsible -29 session -15 status -9 version -3
proofRegister/said	date -9 expiry -10 indicator -6 links -5 none -4 proofs -11 reference -12 responsible -21 session -24 status 10 version -5
proofRegister/second	date -8 expiry -9 indicator -8 links -8 none 1 proofs 1 reference -1 responsible -14 session -5 status -8 version -11
proofRegister/sentences	date -21 expiry -16 indicator -29 links 12 none 5 proofs 1 reference -27 responsible -27 session -51 status -9 version -29
proofRegister/separators	date -9 expiry -7 indicator 10 links -2 none -25 proofs -14 reference -7 responsible 21 session -35 status 5 version -35
proofRegister/short	date -22 expiry -15 indicator -5 links -1 none -3 proofs -19 reference -12 responsible 4 session -56 status -9 version 6
proofRegister/single	date -14 expiry -15 indicator -10 none 4 proofs -13 reference -12 responsible 10 session -31 status -28 version -28
proofRegister/sparse	date -13 expiry 13 indicator -8 links 2 none -11 proofs -12 reference -10 responsible 3 session -10 status -15 version -13
proofRegister/statuses	date -9 expiry -9 indicator -7 links -6 none 1 proofs -11 reference -12 responsible -18 session -22 status 6 version -7
proofRegister/stepHeader	date -4 expiry -4 indicator -9 links -5 none -11 proofs -3 reference -2 responsible -4 session 5 status 6 version -11
proofRegister/stepNames	date -15 expiry -7 indicator -10 links -11 none -4 proofs 28 reference -23 responsible -23 session -16 status -7 version -23
proofRegister/texts	date -9 expiry -9 indicator -7 links -5 none -5 proofs -7 responsible -7 session -9 status -8 version -7
proofRegister/unique	date -4 expiry -2 indicator -7 links -6 none -6 proofs 4 reference 5 responsible -11 session -16 status -15 version -15
proofRegister/vague	date -21 expiry -10 indicator 6 links -32 none 1 proofs -24 reference 27 responsible -30 session -21 status -14 version 2
proofRegister/version	date -21 expiry -18 indicator -1 links -17 none -27 proofs -23 reference -24 responsible -29 session -50 status -5 version 27
proofRegister/worded	date -30 expiry -22 indicator -11 links -7 none -12 proofs 5 reference -45 responsible -6 session 6 status -10 version 6
proofRegister/yesNo	date -8 expiry -8 indicator -7 links -2 none 4 proofs -9 reference -11 responsible -19 session -22 version -5
proofRegister/phase	indicator -1 links -4 none -14 status 16
proofRegister/severity	indicator -7 links -6 none -5 reference -2 responsible -6 session -7 status 2 version 10
proofRegister/asks	links -1 none -9 proofs -1 status 11 version -1
proofRegister/long	links -6 none 6 proofs -5 responsible -3 status -3 version -1
t/bias	indicators -4 journeyTall -2 journeyWide -3 none 5 proofRegister -1
t/columns	indicators -1 journeyTall -3 journeyWide 3 none 1 proofRegister -3
t/dated	indicators 1 journeyTall -4 journeyWide -2 none 6 proofRegister -2
t/files	indicators 2 journeyTall 3 journeyWide -1 none -5 proofRegister -2
t/follows	indicators 8 journeyTall -2 journeyWide -2 none -4 proofRegister -4
t/indicators:absent	indicators -5 journeyTall -4 none 5 proofRegister -3
t/indicators:indicator	indicators 2 journeyTall -6 journeyWide -7 none -1 proofRegister 5
t/indicators:label	indicators -7 journeyTall -15 journeyWide -3 none 15 proofRegister 3
t/indicators:likelihood	indicators 8 journeyTall 3 journeyWide -14 none 2 proofRegister 8
t/indicators:proofs	indicators -6 journeyTall -1 journeyWide -4 none 1 proofRegister 5
t/indicators:status	indicators 2 journeyTall -3 journeyWide -4 none 1
t/indicators:tally	indicators 28 journeyTall -6 journeyWide -4 none -22 proofRegister -7
t/indicators:unused	indicators -1 journeyTall 5 journeyWide -1 none -6 proofRegister 3
t/journeyTall:absent	indicators 6 journeyTall -10 journeyWide -5 proofRegister -3
t/journeyTall:documents	indicators -1 journeyTall 9 journeyWide -4 none 5 proofRegister -14
t/journeyTall:indicator	indicators 8 journeyTall -5 journeyWide -5 none -8 proofRegister 4
t/journeyTall:likelihood	indicators -4 journeyTall 19 journeyWide -3 none -4 proofRegister -1
t/journeyTall:step	indicators -11 journeyTall 25 none -8 proofRegister -18
t/journeyTall:tally	indicators -5 journeyTall 26 journeyWide -7 none -15 proofRegister -11
t/journeyWide:absent	indicators 1 journeyWide -25 none 7
t/journeyWide:likelihood	indicators -6 journeyWide 10 none -3 proofRegister 3
t/journeyWide:session	indicators -8 journeyTall 3 journeyWide 6 none -1 proofRegister -1
t/journeyWide:steps	indicators -4 journeyTall -5 journeyWide 5 none 2
t/journeyWide:tally	indicators -14 journeyTall -13 journeyWide 31 none -9 proofRegister -4
t/journeyWide:trainee	indicators -13 journeyTall 12 journeyWide 6 none -17 proofRegister 5
t/journeyWide:unused	indicators -3 journeyTall 1 journeyWide -5 none 7
t/lists	indicators -18 journeyTall 14 journeyWide -3 none -22 proofRegister 3
t/long	indicators -8 journeyTall -9 journeyWide -1 none 12 proofRegister 6
t/many	indicators -13 journeyTall -10 journeyWide -2 none 10 proofRegister 14
t/marked	indicators -4 journeyTall -6 journeyWide 2 none 6 proofRegister 1
t/numbers	indicators -3 journeyWide -5 none 3 proofRegister 2
t/numbersFirst	indicators 7 journeyTall -11 journeyWide -6 none 4 proofRegister -5
t/numeric	indicators -14 journeyTall -14 journeyWide 2 none 30 proofRegister -6
t/once	indicators 3 journeyTall 5 journeyWide -4 none 1 proofRegister -9
t/others	indicators -15 journeyTall -18 journeyWide -9 none 19 proofRegister 3
t/ours	indicators 5 journeyWide -1 none -15 proofRegister 4
t/persons	indicators -8 journeyTall -1 journeyWide 3 none 6 proofRegister -8
t/prefixed	indicators -8 journeyTall 5 journeyWide -4 none -11 proofRegister 3
t/proofRegister:absent	indicators -8 journeyTall 2 none 12 proofRegister -18
t/proofRegister:indicator	indicators 8 journeyTall -7 journeyWide -6 none -5 proofRegister 3
t/proofRegister:likelihood	indicators 1 journeyTall -2 journeyWide -7 none -3 proofRegister 13
t/proofRegister:proofs	indicators -8 journeyWide -1 none -1 proofRegister 6
t/proofRegister:tally	indicators -18 journeyTall -1 journeyWide 1 none -24 proofRegister 33
t/proofRegister:unused	indicators 2 journeyTall 2 proofRegister -4
t/relative	indicators -12 journeyTall 18 journeyWide -6 none -13 proofRegister -15
t/rising	indicators 15 journeyTall -8 journeyWide -4 proofRegister -12
t/steps	indicators -4 journeyTall -1 journeyWide -7 none 3 proofRegister 5
t/strange	indicators -17 journeyTall -3 none 20 proofRegister -5
t/titles	indicators 19 journeyTall -9 journeyWide -2 none -12 proofRegister -6
t/unrelated	indicators 4 journeyTall -10 journeyWide -3 none 6 proofRegister 1
t/whole	indicators 13 journeyTall -4 journeyWide -2 none -5 proofRegister -12
t/documents	journeyTall -4 journeyWide -7 none 1 proofRegister 6
t/journeyTall:unused	journeyTall -4 none 2 proofRegister 1
t/phases	journeyTall 14 journeyWide -5 proofRegister -23
t/stepHeaders	journeyTall -9 journeyWide 18 none -7 proofRegister -4
w/=BC	BC 14 CFA -10 OF -8 VAE -9 action -7 applicable -8 body -5 comment -8 criterion -8 date -5 deadline -8 expectedLevel -8 expiry -6 indicator -7 label -8 lastCheck -6 links -8 none -11 priority -8 proofs -8 responsible -12 score -7 severity -6 status -9 version -6
w/=CFA	BC -11 CFA 15 OF -10 VAE -6 action -10 applicable -11 body -7 comment -11 criterion -9 date -7 deadline -11 expectedLevel -9 expiry -9 indicator -9 label -10 lastCheck -9 links -10 none -13 priority -9 proofs -11 responsible -10 score -9 severity -8 status -10 version -8
w/=OF	BC -11 CFA -11 OF 16 VAE -7 action -9 applicable -10 body -9 comment -10 criterion -9 date -7 deadline -10 expectedLevel -9 expiry -7 indicator -9 label -10 lastCheck -8 links -8 none -9 priority -9 proofs -9 responsible -9 score -8 severity -8 status -10 version -7
w/=VAE	BC -6 CFA -5 OF -8 VAE 11 action -4 applicable -10 body -4 comment -6 criterion -6 date -4 deadline -5 expectedLevel -5 expiry -5 indicator -6 label -5 lastCheck -5 links -4 none -6 priority -8 proofs -5 responsible -6 score -5 severity -6 status -9 version -4
w/=action	BC -6 CFA -9 OF -11 VAE -8 action 13 applicable -7 body -7 comment -12 criterion -8 date -6 deadline -13 expectedLevel -7 expiry -8 indicator -8 label -8 lastCheck -8 links -7 none -11 priority -8 proofs -9 responsible -15 score -7 severity -11 status -8 version -7
w/=applicable	BC -14 CFA -17 OF -10 VAE -19 action -8 applicable 16 body -7 comment -9 criterion -7 date -6 deadline -8 expectedLevel -8 expiry -7 indicator -9 label -8 lastCheck -7 links -7 none -10 priority -7 proofs -8 responsible -9 score -5 severity -7 status -9 version -6
w/=body	BC -5 CFA -4 OF -10 VAE -5 action -8 applicable -6 body 17 comment -9 criterion -6 date -6 deadline -9 end -9 expectedLevel -7 expiry -7 indicator -8 label -9 lastCheck -6 links -10 none -8 priority -8 proofs -8 reference -8 responsible -7 score -7 session -8 severity -7 start -7 status -9 steps -11 trainee -11 version -7
w/=comment	BC -5 CFA -5 OF -5 VAE -6 action -19 applicable -9 body -7 comment 10 criterion -6 date -11 deadline -7 documents -10 end -8 expectedLevel -8 expiry -7 indicator -7 label -5 lastCheck -7 links -8 none -11 phase -8 priority -6 proofs -8 reference -9 responsible -7 score -1 session -8 severity -11 start -17 status 2 step -9 steps -15 trainee -12 version -7
w/=criterion	BC -4 CFA -4 OF -5 VAE -5 action -5 applicable -5 body -4 comment -5 criterion 12 date -4 deadline -6 expectedLevel -6 expiry -5 indicator -11 label -8 lastCheck -6 links -7 none -8 priority -5 proofs -8 responsible -5 score -6 severity -4 status -7 version -9
w/=date	BC -3 CFA -3 OF -4 VAE -4 action -5 applicable -4 body -3 comment -5 criterion -5 date 20 deadline -19 expectedLevel -4 expiry -14 indicator -5 label -6 lastCheck -21 links -7 none -12 priority -5 proofs -8 reference -5 responsible -5 score -4 session -3 severity -4 status -6 version -6
w/=deadline	BC -10 CFA -8 OF -6 VAE -7 action -11 applicable -7 body -6 comment -11 criterion -7 date -30 deadline 2 documents -12 expectedLevel -8 expiry -31 indicator -12 label -8 lastCheck -22 links -9 none 12 phase -7 priority -8 proofs -12 reference -9 responsible -10 score -7 session -8 severity -7 status -10 step -11 version -6
w/=expectedLevel	BC -5 CFA -5 OF -6 VAE -6 action -5 applicable -5 body -4 comment -8 criterion -6 date -4 deadline -7 expectedLevel 13 expiry -5 indicator -6 label -11 lastCheck -5 links -6 none -19 priority -7 proofs -5 responsible -6 score -7 severity -14 status -14 version -5
w/=expiry	BC -3 CFA -4 OF -4 VAE -4 action -6 applicable -5 body -4 comment -6 criterion -5 date -7 deadline -6 expectedLevel -5 expiry 13 indicator -6 label -6 lastCheck -8 links -7 none -8 priority -5 proofs -6 reference -6 responsible -6 score -4 session -4 severity -4 status -8 version -6
w/=ignored	BC -10 CFA -9 OF -17 VAE -10 action 4 applicable -16 body -9 comment -1 criterion -10 date -9 deadline -9 documents -18 end -15 expectedLevel -37 expiry -13 indicator -18 label -10 lastCheck -8 links -25 none 9 phase -12 priority -25 proofs -14 reference 5 responsible -13 score -10 session -25 severity -18 start -12 status -12 steps -13 trainee -15 version -14
w/=indicator	BC -2 CFA -2 OF -3 VAE -3 action -3 applicable -7 body -2 comment -3 criterion -10 date -4 deadline -3 documents -5 expectedLevel -4 expiry -3 indicator 18 label -21 lastCheck -3 links -4 none -5 phase -3 priority -3 proofs -5 reference -9 responsible -5 score -3 session -2 severity -2 status -12 step -5 version -12
w/=label	BC -5 CFA -5 OF -6 VAE -7 action -8 applicable -7 body -7 comment -9 criterion -2 date -5 deadline -8 end -6 expectedLevel -37 expiry -7 indicator -18 label 14 lastCheck -9 links -9 none -17 priority -7 proofs -9 reference -5 responsible -9 score -6 session 9 severity -6 start -6 status -11 steps -7 trainee -4 version -6
w/=lastCheck	BC -14 CFA -4 OF -5 VAE -5 action -6 applicable -5 body -4 comment -6 criterion -6 date -12 deadline -9 expectedLevel -5 expiry -11 indicator -6 label -7 lastCheck 14 links -6 none -9 priority -5 proofs -7 responsible -6 score -7 severity -15 status -6 version -8
w/=link	BC -5 CFA -5 OF -5 VAE -5 action -7 applicable -6 body -5 comment -7 criterion -7 date -6 deadline -7 documents -8 end -6 expectedLevel -6 expiry -6 indicator -7 label -6 lastCheck -5 links 18 none -8 phase -5 priority -6 proofs -8 reference -11 responsible -8 score -4 session -11 severity -6 start -6 status -11 step -6 steps -14 trainee -7 version -7
w/=name	BC -4 CFA -4 OF -4 VAE -5 action -7 applicable -5 body -6 comment -7 criterion -10 date -6 deadline -7 documents -6 end -3 expectedLevel -5 expiry -7 indicator -6 lastCheck -5 links -8 none -12 phase -6 priority -7 proofs -5 reference -6 responsible 6 score -5 session -13 severity -6 start -3 status -8 step -8 steps -6 trainee 11 version -8
w/=number	BC -9 CFA -8 OF -9 VAE -9 action -9 applicable -8 body -13 comment -11 criterion -20 date -9 deadline -10 documents -4 expectedLevel -9 expiry -9 indicator -7 label -10 lastCheck -9 links -17 none 7 phase -4 priority 1 proofs -14 reference 9 responsible -10 score -12 session -3 severity -8 status -10 step -4 version -16
w/=phase	BC -3 CFA -2 OF -3 VAE -3 action -4 applicable -3 body -3 comment -8 criterion 7 date -5 deadline -9 documents -9 end -5 expectedLevel -4 expiry -5 indicator -8 label -4 lastCheck -4 links -10 none -27 phase 14 priority -4 proofs -5 reference -8 responsible -13 score -3 session 5 severity -3 start -4 status -9 step -13 steps -6 trainee -20 version -7
w/=priority	BC -5 CFA -6 OF -6 VAE -7 action -10 applicable -6 body -7 comment -11 criterion -8 date -6 deadline -9 expectedLevel -9 expiry -7 indicator -7 label -8 lastCheck -8 links -8 none -8 priority 12 proofs -9 responsible -10 score -7 severity -9 status -9 version -8
w/=proof	BC -9 CFA -8 OF -10 VAE -9 action -7 applicable -11 body -5 comment -23 criterion -7 date -7 deadline -18 documents 13 expectedLevel -6 expiry -15 indicator 1 label -11 lastCheck -6 links -29 none -14 phase -8 priority -9 proofs 10 reference -22 responsible -12 score -6 session -6 severity -7 status -12 step -10 version -9
w/=responsible	BC -3 CFA -4 OF -4 VAE -5 action -7 applicable -5 body -19 comment -8 criterion -6 date -5 deadline -6 documents -6 end -2 expectedLevel -6 expiry -5 indicator -7 label -5 lastCheck -6 links -6 none -9 phase -5 priority -6 proofs -11 reference -5 responsible 15 score -5 session -5 severity -5 start -3 status -7 step -8 steps -5 trainee -13 version -7
w/=score	BC -7 CFA -7 OF -8 VAE -7 action -8 applicable -7 body -6 comment -17 criterion -9 date -5 deadline -8 expectedLevel -8 expiry -7 indicator -18 label -13 lastCheck -12 links -8 none -6 priority -7 proofs -6 responsible -16 score 16 severity -7 status -11 version -6
w/=session	BC -8 CFA -7 OF 11 VAE -7 action -6 applicable -6 body -9 comment -9 criterion -3 date -6 deadline -8 documents -4 end -9 expectedLevel -6 expiry -7 indicator -5 label -5 lastCheck -6 links -10 none -12 phase -8 priority -7 proofs -9 reference -7 responsible -13 score -7 session 15 severity -6 start -9 status -7 step -9 steps -11 trainee -10 version -8
w/=severity	BC -6 CFA -5 OF -7 VAE -6 action -7 applicable -7 body -6 comment -8 criterion -8 date -6 deadline -8 expectedLevel -11 expiry -8 indicator -8 label -9 lastCheck -9 links -8 none -11 priority -8 proofs -9 responsible -7 score -6 severity 12 status -7 version -5
w/=status	BC -6 CFA -16 OF -6 VAE -11 action -11 applicable -11 body -7 comment -15 criterion -8 date -14 deadline -15 documents -9 end -5 expectedLevel -23 expiry -13 indicator -8 label -7 lastCheck -9 links -7 none -3 phase -8 priority -14 proofs -20 reference -9 responsible -21 session -7 severity -12 start -5 status 14 step -17 steps -11 trainee -6 version -9
w/=unrelated	BC -6 CFA -9 OF -10 VAE -10 action 5 applicable -16 body -14 comment 6 criterion -13 date 4 deadline -20 documents -9 end -14 expectedLevel -10 expiry -9 indicator -12 label -19 lastCheck -13 links -31 none 3 phase -6 priority -1 proofs -13 reference -7 responsible -10 score -10 session -19 severity 3 start -12 status -14 step -7 steps -18 trainee -6 version -11
w/=version	BC -5 CFA -6 OF -6 VAE -7 action -8 applicable -7 body -6 comment -8 criterion -8 date -7 deadline -9 expectedLevel -7 expiry -8 indicator -14 label -10 lastCheck -9 links -9 none -13 priority -10 proofs -6 reference -4 responsible -8 score -8 session -6 severity -7 status -12 version 14
w/BC	BC 19 CFA -14 OF -12 VAE -14 action -18 applicable -12 body -16 comment -19 criterion -15 date -13 deadline -20 documents -9 end 2 expectedLevel -15 expiry -15 indicator -18 label -17 lastCheck -16 links -20 none -18 phase -7 priority -17 proofs -20 reference -11 responsible -3 score -15 session -3 severity -13 start -8 status -1 step -7 steps 8 trainee -8 version -14
w/CFA	BC -11 CFA 15 OF -10 VAE -6 action -10 applicable -11 body -7 comment -11 criterion -9 date -7 deadline -11 expectedLevel -9 expiry -9 indicator -9 label -10 lastCheck -9 links -10 none -13 priority -9 proofs -11 responsible -10 score -9 severity -8 status -10 version -8
w/OF	BC -11 CFA -11 OF 16 VAE -7 action -9 applicable -10 body -9 comment -10 criterion -9 date -7 deadline -10 expectedLevel -9 expiry -7 indicator -9 label -10 lastCheck -8 links -8 none -9 priority -9 proofs -9 responsible -9 score -8 severity -8 status -10 version -7
w/VAE	BC -6 CFA -5 OF -8 VAE 11 action -4 applicable -10 body -4 comment -6 criterion -6 date -4 deadline -5 expectedLevel -5 expiry -5 indicator -6 label -5 lastCheck -5 links -4 none -6 priority -8 proofs -5 responsible -6 score -5 severity -6 status -9 version -4
w/action	BC -21 CFA -8 OF -8 VAE -18 action 15 applicable -20 body -19 comment -13 criterion -17 date -16 deadline -6 documents -8 end 5 expectedLevel -21 expiry -19 indicator -18 label -21 lastCheck -18 links -14 none -28 phase -9 priority -18 proofs -19 reference 7 responsible 5 score -16 session 3 severity -18 start -9 status -15 step 4 steps -15 trainee -12 version -15
w/applicable	BC -4 CFA 6 OF 6 VAE 6 action -23 applicable 6 body -12 comment -24 criterion -21 date -19 deadline -22 expectedLevel -23 expiry -19 indicator -14 label -24 lastCheck -19 links -20 none -33 priority -20 proofs -20 reference -1 responsible -26 score -10 session 2 severity -18 status -34 version -19
w/body	BC -13 CFA -11 OF 1 VAE -11 action -11 applicable -13 body 23 comment -13 criterion -9 date -8 deadline -13 end -10 expectedLevel -12 expiry -10 indicator -12 label -13 lastCheck -8 links -15 none -14 priority -11 proofs -12 reference -10 responsible -9 score -11 session -10 severity -9 start -9 status -16 steps -13 trainee -18 version -10
w/comment	BC -21 CFA -21 OF -20 VAE -20 action 4 applicable -10 body -19 comment 10 criterion -24 deadline -30 documents -20 end -16 expectedLevel -20 expiry -24 indicator -29 label -18 lastCheck -26 links -29 none -34 phase -17 priority -24 proofs -10 reference -22 responsible -20 score 3 session -23 severity -1 start 5 status 2 step -18 trainee -7 version -21
w/criterion	BC -11 CFA -10 OF -11 VAE -11 action -17 applicable -16 body -12 comment -18 criterion 21 date -13 deadline -18 documents -11 expectedLevel 5 expiry -15 label -20 lastCheck -14 links -16 none -16 phase -9 priority -14 proofs -15 reference -10 responsible -17 score -14 session -10 severity -14 status -20 step -11 version -16
w/date	BC -20 CFA -18 OF -20 VAE -19 action -25 applicable -20 body -21 comment -29 criterion -20 date 8 deadline -1 documents -13 expectedLevel -24 expiry 5 indicator -22 label -25 lastCheck 4 links -24 none -9 phase -14 priority -24 proofs -28 reference -19 responsible -27 score -22 session -22 severity -25 start 3 status -32 step -13 steps -12 trainee -12 version -25
w/deadline	BC -5 CFA -7 OF -19 VAE -21 action -37 applicable -26 body -24 comment -18 criterion -23 date -6 deadline 10 documents -21 expectedLevel -24 indicator -12 label -26 lastCheck -12 links -27 none 4 phase -16 priority -25 proofs -7 reference -25 responsible -27 score -23 session -24 severity -23 start 4 status -28 step -18 steps -16 trainee -11 version -24
w/end	BC -7 CFA -6 OF -8 VAE -8 action -11 applicable -10 body -20 comment -18 criterion -11 date -1 deadline -15 documents 14 end 15 expectedLevel -10 expiry 17 indicator -15 label -12 lastCheck -13 links -19 none -25 phase -12 priority -10 proofs 1 reference -17 responsible -19 score -9 session -23 severity -10 start -17 status -18 step -16 steps -3 trainee -18 version -10
w/expectedLevel	BC -12 CFA -14 OF -14 VAE -14 action -8 applicable -14 body -16 comment -22 criterion -14 date -11 deadline -15 documents -8 end -3 expectedLevel 14 expiry -13 indicator -17 label 5 lastCheck -12 links -14 none 1 phase -6 priority -20 proofs -10 reference -7 responsible -12 score -14 session 4 severity -13 start -3 status -21 step -8 steps -6 trainee -5 version -10
w/expiry	BC -11 CFA -8 OF -10 VAE -11 action -13 applicable -11 body -9 comment -19 criterion -12 date -11 deadline -12 expectedLevel -12 expiry 27 indicator -13 label -16 lastCheck -18 links -15 none -18 priority -13 proofs -20 reference -7 responsible -14 score -12 session -5 severity -14 status -23 version -13
w/ignored	BC -19 CFA -17 OF -29 VAE -15 action -7 applicable -5 body 9 comment -11 criterion -22 date -20 deadline -24 documents -10 end -15 expectedLevel 12 expiry -9 indicator -10 label -22 lastCheck -19 links -3 none 4 phase -13 priority -3 proofs -26 reference -5 responsible -29 score -23 session -6 severity -4 start -33 status -30 step -1 steps -15 trainee -20 version -20
w/indicator	BC -16 CFA -18 OF -12 VAE -13 action -14 applicable -2 body -10 comment -17 criterion -10 date -13 deadline -16 documents -22 expectedLevel -4 expiry -15 indicator 14 label 6 lastCheck -12 links -17 none -37 phase -18 priority -19 proofs -17 reference -17 responsible -19 score -14 session -19 severity -12 status 3 step -18 version -10
w/label	BC -18 CFA -17 OF -17 VAE -17 action -14 applicable -23 body -17 comment -29 criterion -3 date -21 deadline -23 documents -5 end -14 expectedLevel 18 expiry -20 indicator 1 label 10 lastCheck -22 links -20 none -21 phase -10 priority -21 proofs -6 reference -14 responsible -28 score -18 session 3 severity -21 start -13 status -19 step -1 steps 1 trainee -9 version -22
w/lastCheck	BC 9 CFA -18 OF -18 VAE -19 action -19 applicable -20 body -16 comment -22 criterion -18 date -29 deadline -15 documents -12 end 10 expectedLevel -18 expiry -14 indicator -20 label -24 lastCheck 17 links -17 none -14 phase -8 priority -18 proofs -22 reference -12 responsible -23 score 1 session -16 severity 8 start -19 status -31 step 11 steps 4 trainee -14 version 4
w/link	BC -16 CFA -16 OF -17 VAE -16 action 2 applicable -21 body -23 comment -18 criterion -2 date -21 deadline -25 documents -19 end -21 expectedLevel -20 expiry -21 indicator -13 label -27 lastCheck -22 links 19 none -21 phase -12 priority -23 proofs -22 reference 7 responsible -23 score -18 severity -10 start -20 status -6 step -17 steps -6 trainee -12 version -24
w/name	BC -10 CFA -8 OF -10 VAE -9 action -12 applicable -8 body -10 comment -13 criterion 7 date -14 deadline -12 documents -2 end -6 expectedLevel -22 expiry -14 indicator -25 label 1 lastCheck -9 links -11 none -19 phase -9 priority -11 proofs 9 reference -13 responsible 8 score -11 session -10 severity -12 start -7 status -18 step -2 steps -11 trainee 5 version -15
w/number	BC -13 CFA -12 OF -12 VAE -12 action -18 applicable -12 body 2 comment -16 criterion -26 date -5 deadline -18 documents -4 end -1 expectedLevel -15 expiry -14 indicator -8 label -16 lastCheck -18 links -24 none 7 phase -4 priority 6 proofs -19 reference 9 responsible -18 score -18 session -6 severity -16 start -2 status -21 step -4 steps -3 trainee -3 version -18
w/phase	BC -12 CFA -9 OF -12 VAE -10 action -11 applicable -11 body -29 comment -21 criterion 9 date -11 deadline -10 documents -22 end -10 expectedLevel -16 expiry -13 indicator -26 label -16 lastCheck 5 links -15 none 4 phase 9 priority -14 proofs -16 reference -19 responsible -8 score -15 session 9 severity -15 start -10 status -22 step -6 steps -14 trainee -2 version -15
w/priority	BC -10 CFA -10 OF -11 VAE -12 action -18 applicable -13 body -14 comment -18 criterion -14 date -10 deadline -14 expectedLevel -20 expiry -11 indicator -12 label -14 lastCheck -11 links -13 none -14 priority 22 proofs -13 responsible -14 score -13 severity -17 status -25 version -14
w/proof	BC -21 CFA -19 OF -16 VAE -21 action -35 applicable -21 body -23 comment -9 criterion -25 date -27 deadline -7 documents 20 end -19 expectedLevel -30 expiry -4 indicator -7 label -25 lastCheck -26 none 7 phase -12 priority -27 proofs 6 reference -4 responsible -13 score -29 session -24 severity -23 start -20 status -7 step -14 steps -3 trainee -21 version -16
w/reference	BC -18 CFA -16 OF -16 VAE -16 action -17 applicable -16 body -10 comment -22 criterion -17 date -16 deadline -18 documents -15 end -16 expectedLevel -19 expiry -19 indicator 3 label -19 lastCheck -15 links -3 none 5 phase -18 priority -20 proofs -21 reference 11 responsible -19 score -6 session -5 severity -17 start -17 status -1 step -14 steps -18 trainee -21 version -19
w/responsible	BC -19 CFA -17 OF -19 VAE -18 action -29 applicable -9 body 15 comment -19 criterion -22 date -15 deadline -25 documents -7 end -24 expectedLevel -24 expiry -20 indicator -21 label -28 lastCheck -22 links -18 none -34 phase -19 priority -8 reference -32 responsible 19 score -20 session -22 severity -24 start -23 status -24 step -4 steps -14 trainee 11 version -17
w/score	BC -19 CFA -18 OF -16 VAE -15 action -22 applicable -17 body -15 comment 8 criterion -24 date -17 deadline -31 documents -17 end -5 expectedLevel -17 expiry -22 indicator 4 label 1 lastCheck 1 links -11 none -20 phase -13 priority -17 proofs -15 reference -12 responsible 3 score 20 session -12 severity -22 start -5 status -22 step -2 steps -11 trainee -10 version -24
w/session	BC -15 CFA -14 OF 20 VAE -12 action -9 applicable -17 body -12 comment -19 criterion -7 date -15 deadline -21 documents -14 end -2 expectedLevel -10 expiry -15 indicator -19 label -10 lastCheck -9 links -22 none -36 priority -11 proofs -23 reference -24 responsible -14 score -11 session 16 severity -12 start -3 status -22 step -2 steps -7 trainee -21 version -17
w/severity	BC -13 CFA -10 OF -11 VAE -10 action -14 applicable -12 body -13 comment -13 criterion -15 date -12 deadline -16 expectedLevel -11 expiry -13 indicator -15 label -17 lastCheck -14 links -15 none -22 priority -15 proofs -15 responsible -13 score -13 severity 20 status -12 version -7
w/start	BC -5 CFA -4 OF -5 VAE -4 action -6 applicable 6 body -15 comment -12 criterion -3 date 6 deadline -5 end -17 expectedLevel -3 expiry -8 indicator -3 label -4 lastCheck -6 links -11 none -20 priority -4 proofs -2 reference -13 responsible -14 score -4 session -17 severity -4 start 22 status -5 steps -11 trainee -13 version -2
w/status	BC -26 CFA -27 OF -27 VAE -3 action -21 applicable -11 body -26 comment -14 criterion -24 date -6 deadline -11 documents -30 end -25 expectedLevel -4 expiry -23 indicator -26 label -37 lastCheck -20 links -43 none 2 phase -27 priority -6 proofs -5 reference -30 responsible -12 score 8 session -32 severity -27 start -25 status 6 step -5 steps -1 trainee -24 version -26
w/step	BC -12 CFA -5 OF -10 VAE -9 action 14 applicable -9 body -12 comment -5 criterion -13 date -11 deadline -12 expectedLevel -13 expiry -14 indicator -28 label -16 lastCheck -13 links -28 none -22 phase 3 priority -8 proofs -19 reference -15 responsible -12 score -13 session -24 severity -16 status -3 step 3 version -16
w/trainee	BC -7 CFA 7 OF -8 VAE -8 action -7 applicable -6 body -24 comment -6 criterion -6 date -10 deadline -6 documents -5 end -18 expectedLevel -7 expiry 5 indicator -8 label -6 lastCheck -5 links -3 none -22 phase 9 priority -6 proofs -6 reference -1 responsible -6 score -8 session -17 severity -10 start -15 status -16 step -4 steps -25 trainee 12 version -6
w/unrelated	BC -16 CFA -23 OF -25 VAE -24 action -10 applicable -3 body -21 comment -10 criterion -17 date 5 deadline -1 documents -16 end -1 expectedLevel -27 expiry -31 indicator -32 label -5 lastCheck -24 links 4 phase -15 priority -2 proofs -6 reference -32 responsible 10 score -28 session -11 start -5 status -17 step -15 steps -7 trainee -29 version -32
w/version	BC -13 CFA -12 OF -13 VAE -12 action -17 applicable -13 body -13 comment -18 criterion -16 date -17 deadline -16 documents -3 expectedLevel -15 expiry -4 indicator -19 label -21 lastCheck -13 links -18 none -7 phase -2 priority -16 proofs -19 reference -12 responsible -21 score -8 session -12 severity -12 status -13 step -3 version 23
w/=start	CFA -1 action -5 applicable -2 body -7 comment -6 criterion -1 date 6 deadline -5 end -10 expectedLevel -2 expiry -5 indicator -1 label -1 lastCheck -6 links -5 none -10 priority -2 reference -7 responsible -6 score -1 session -10 severity -1 start 15 status -2 steps -12 trainee -8 version -1
w/=trainee	CFA 6 body -10 comment -17 end -10 links -11 none -9 reference -9 responsible -9 session -8 start -8 status -5 steps -13 trainee 12
w/=end	body -7 comment -6 date -4 end 11 expiry 4 links -5 none -5 proofs -1 reference -7 responsible -6 session -9 start -7 steps -12 trainee -6 version -1
w/=reference	body -7 comment -7 date -4 deadline -6 documents -7 end -8 expiry -4 indicator -20 links -11 none -22 phase -7 proofs -4 reference 10 responsible -19 session -11 start -8 status 3 step -6 steps -11 trainee -8 version -5
w/=step	comment -21 deadline -13 documents -30 indicator -10 links -10 none -10 reference -14 responsible -15 session -9 status -16 step 10
`;
